import type { Person, Ticket } from '@/utils/ticket';
import { addressIn, attribute, elementsIn, isAnswer, isNobody, lineOf, nobody, outermost, personIn, samePerson, upwards } from '../reading';
import { shownText } from './furniture';
import { keyOf, pairsIn, type Pair } from './pairs';
import { quotedIn } from './quoted';

const subjects = 'input[name*="subj" i], input[aria-label*="subject" i], input[placeholder*="subject" i], input[aria-label*="тема" i]';

type Told = Ticket & { readonly told: boolean };

/** What was read, unless the letter in this box is composed anew: that answers nothing, and goes to whom its To names, if it does yet. */
export function unlessAnew(read: Told, page: Document, box: HTMLElement | undefined): Told {
  const customer = box === undefined ? undefined : writesAnewTo(page, box);
  if (customer === undefined || samePerson(customer, read.customer)) return read;
  const nothing = { messages: [], attachments: [], subject: '', number: '', firstReply: undefined };
  return { ...read, ...nothing, customer, told: !isNobody(customer) };
}

/**
 * Whom a letter that is composed anew goes to, nobody while its To is empty: the letter that is open behind it is not what it answers.
 * @returns undefined where the draft answers something, or where its head does not tell
 */
function writesAnewTo(page: Document, box: HTMLElement): Person | undefined {
  if (quotedIn(page).length > 0) return undefined;
  const pairs = pairsIn(page);
  const held = (at: HTMLElement, key: Pair['key']) => pairs.find((pair) => pair.key === key && pair.field && at.contains(pair.element));
  for (const at of upwards(outermost(box))) {
    if (at.matches('body, main')) return undefined;
    const to = held(at, 'recipient');
    const subject = held(at, 'subject')?.element ?? elementsIn(at).find((one) => one.matches(subjects));
    if (to === undefined || subject === undefined) continue;
    const about = held(at, 'subject')?.text ?? lineOf(subject);
    // Some tools put in what they answer without a sign of it.
    if (isAnswer(about) || (about !== '' && shownText(page.body).includes(about))) return undefined;
    return to.text === '' ? nobodyIn(to.element, subject) : personOf(to);
  }
  return undefined;
}

const personOf = ({ text, element }: Pair): Person => {
  const { name, address } = personIn(text.replace(/\s*[×✕✖✗]\s*$/u, ''));
  return { name, address: address || addressIn([...element.querySelectorAll('[title]')].map((at) => attribute(at, 'title')).join(' ')) };
};

/** What was chosen may stand beside the field that it was looked up with. */
function nobodyIn(field: HTMLElement, subject: HTMLElement): Person | undefined {
  const around = upwards(field).filter((at) => !at.contains(subject));
  const words = lineOf(around.slice(0, 4).at(-1)).split(/[\s:*]+/);
  return words.every((word) => word === '' || keyOf(word) !== undefined || /^(?:b?cc|копия|скрытая)$/iu.test(word)) ? nobody : undefined;
}
