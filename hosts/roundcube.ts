import type { Message, Person, Ticket, TicketPart } from '@/utils/ticket';
import { defineHost } from './host';
import {
  $$,
  $maybe,
  addressIn,
  asMessages,
  attribute,
  bareSubject,
  insideOf,
  isAnswer,
  isElement,
  isNobody,
  isSeen,
  lettersIn,
  lineOf,
  nobody,
  outermost,
  personIn,
  samePerson,
  textOf,
} from './reading';

/** Roundcube webmail, skins Elastic and Larry, 1.4 and later. A mail tool: a letter has no number of its own. */
export default defineHost({
  id: 'roundcube',
  title: 'Roundcube',
  recognises: (page) => $maybe('body.task-mail, a.rcmContactAddress, #composebody[name="_message"]', page) !== undefined && marked(page),
  readTicket: (page) => ($maybe('#composebody', page) === undefined ? readView(page) : readDraft(page)),
  isReplyBox: (element) => attribute(outermost(element), 'id').startsWith('composebody'),
  sendOn(path) {
    const element = path.filter(isElement).find((at) => at.matches('button.send, a.send, input.send'));
    return element && { element, sure: true };
  },
  // Neither the text area nor TinyMCE knows a key that sends.
  sendsByKey: () => false,
  sendControls: (page) => $$('button.send, a.button.send, input.send', page).filter(isSeen),
  attached: (page) => ($maybe('#composebody', page) ? $$('#attachment-list > li', page).length : undefined),
  ownSignature(page) {
    if ($maybe('#composebody', page) === undefined) return undefined;
    const frame = insideOf($maybe('#composebody_ifr', page));
    return frame ? $maybe('#_rc_sig', frame) !== undefined : /^-- $/m.test(lineBreaks(page));
  },
});

/** Ids that Roundcube gives to its own controls in every skin. */
function marked(page: Document): boolean {
  return $maybe('[id^="rcmbtn"], [id^="rcmrow"], #messagestack', page) !== undefined;
}

function lineBreaks(page: Document): string {
  return $maybe<HTMLTextAreaElement>('#composebody', page)?.value ?? '';
}

/** The compose page has no letter but the one quoted in the draft. */
function readDraft(page: Document): Ticket {
  const from = $maybe<HTMLSelectElement>('#_from', page);
  const operator = personIn(lineOf(from?.selectedOptions[0]));
  const customer = recipients(page).find((person) => !samePerson(person, operator)) ?? nobody;
  const subject = lineOf($maybe('#compose-subject, input[name="_subject"]', page));
  const body = insideOf($maybe('#composebody_ifr', page))?.body;
  const [, ...quoted] = lettersIn(body ? textOf(body) : lineBreaks(page));
  // The quoted letter is the one answered; Roundcube names its author by name alone.
  const letters = quoted.map((letter, at) => (at === 0 && !isNobody(customer) ? { ...letter, author: { ...customer } } : letter));
  return ticketOf(page, { subject, customer, operator, messages: asMessages(letters, customer, operator), attachments: [] });
}

function recipients(page: Document): readonly Person[] {
  const chips = $$('#compose_to li.recipient', page).map((chip) => personIn(attribute(chip, 'title') || lineOf(chip)));
  return chips.length > 0
    ? chips
    : lineOf($maybe('#_to', page))
        .split(/[,;]/)
        .map(personIn)
        .filter((person) => !isNobody(person));
}

/** The letter stands in the page itself, or beside the list in a frame of its own. */
function readView(page: Document): Ticket {
  const framed = insideOf($maybe('iframe[name="messagecontframe"]', page));
  const view = framed && $maybe('#messagebody', framed) ? framed : page;
  const own = personIn(lineOf($maybe('.username', page.body.matches('.action-preview') ? (parentOf(page) ?? page) : page)));
  const sender = writerIn('.header-headers .from, .header-summary, #messageheader .from, .headers-table .from', view);
  const receiver = writerIn('.header-headers .to, #messageheader .to, .headers-table .to', view);
  // In the folder of sent letters the operator is the sender.
  const sent = !isNobody(own) && samePerson(own, sender);
  const [customer, operator] = sent
    ? [receiver, sender]
    : [sender, isNobody(own) ? nobody : receiver.address === own.address ? receiver : own];
  const parts = $$('#messagebody .message-part, #messagebody .message-htmlpart', view);
  const letters = lettersIn(parts.map(textOf).join('\n\n'), sender);
  return ticketOf(page, {
    subject: subjectIn(view),
    customer,
    operator,
    messages: asMessages(letters, customer, operator),
    attachments: $$('#attachment-list .attachment-name', view).map(lineOf),
  });
}

function parentOf(page: Document): Document | undefined {
  try {
    return page.defaultView?.parent.document;
  } catch {
    return undefined;
  }
}

function writerIn(selector: string, view: Document): Person {
  const link = $maybe(selector, view)?.querySelector('.rcmContactAddress');
  if (link == null) return nobody;
  const address = addressIn(attribute(link, 'title')) || addressIn(attribute(link, 'href'));
  const name = lineOf(link);
  return { name: name === address ? '' : name, address };
}

/** The heading holds a word for screen readers and a link beside the subject. */
function subjectIn(view: Document): string {
  const heading = $maybe('#message-header .subject, h2.subject', view);
  const own = [...(heading?.childNodes ?? [])].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? '');
  const subject = own.join(' ').replace(/\s+/g, ' ').trim();
  return /^\((без темы|no subject)\)$/i.test(subject) ? '' : subject;
}

interface Seen {
  readonly subject: string;
  readonly customer: Person;
  readonly operator: Person;
  readonly messages: readonly Message[];
  readonly attachments: readonly string[];
}

/** The key is made of what the letter and the answer to it both show. */
function ticketOf(page: Document, seen: Seen): Ticket {
  const { subject, customer, messages } = seen;
  const drafting = $maybe('#composebody', page) !== undefined;
  const none: readonly (TicketPart | false)[] = [
    isNobody(customer) && 'customer',
    messages.length === 0 && 'message',
    drafting && $maybe('button.send, a.send', page) === undefined && 'send',
  ];
  const answered = messages.length > 1 || messages.some(({ from }) => from === 'operator');
  const opened = messages.length === 0 || (!drafting && isAnswer(subject));
  return {
    key: `roundcube:${bareSubject(subject).toLowerCase()}:${customer.address.toLowerCase()}`,
    host: 'roundcube',
    channel: 'email',
    number: '',
    ...seen,
    firstReply: answered ? false : opened ? undefined : true,
    doubts: none.filter((part) => part !== false),
  };
}
