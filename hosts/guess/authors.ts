import type { Person } from '@/utils/ticket';
import { addressIn, attribute, elementsIn, lineOf } from '../reading';
import { isFurniture, ownText } from './furniture';
import { keyOf } from './pairs';
import { nameIn, type Parts } from './parts';
import { initials, picturedIn } from './portraits';
import { looksLikeName } from './looks';
import { isTimeMark, side } from './times';
import { ourNames } from './words';

/** What makers call the element that holds a name; an account there need not look like a name. */
const named = '[class*="author" i], [class*="user" i], [class*="name" i], [class*="sender" i], [class*="who" i], b, strong';

/** Labels over a letter that look like a name. */
const otherLabels =
  /^(re|fwd?|fw|aw|sv|отв|comment|emailed|tags?|метки|теги|sent|delivered|read|seen|answered|unanswered|waiting|open|closed|pending|resolved|solved|new|отвечено|ожидает|отправлено|доставлено|прочитано|получено|вложени[ея]|файлы|attachments?|files)$/i;

const ownMark = /\((?:вы|я|you|me)\)/iu;

/** The first name over a text, with the address that its element carries. */
export function authorOver(element: HTMLElement, { head, text }: Parts): Person {
  const joined = head.join(' ');
  // Whom it was written to is no author.
  const from = head
    .filter((line) => !/^(?:to|кому|cc|копия)(?!\p{L})/iu.test(line))
    .join(' ')
    .replace(/\s(?:to|кому):?\s.*$/iu, '');
  const pictured = picturedIn(element);
  const isButton = (at: HTMLElement) => isNameButton(at, head);
  for (const at of elementsIn(element, (inner) => isFurniture(inner) && !isButton(inner))) {
    const name = nameIn(at.localName === 'button' && isButton(at) ? lineOf(at) : ownText(at));
    if (name !== '' && ownMark.test(ownText(at))) return { name: 'Вы', address: '' };
    if (
      name === '' ||
      (!from.includes(name) && !isButton(at)) ||
      text.startsWith(name) ||
      initials.test(name) ||
      otherLabels.test(name) ||
      (side.test(name) && head.some((line) => line.includes(' ') && looksLikeName(line))) ||
      keyOf(name) !== undefined
    )
      continue;
    const account = at.matches(named) && /^[\w.-]{3,40}$/.test(name) && !isTimeMark(at);
    if (!looksLikeName(name) && !ourNames.test(name) && !account) continue;
    const carried = ['email', 'data-email', 'href', 'title'].map((key) => addressIn(attribute(at, key))).find((found) => found !== '');
    return { name: pictured.startsWith(`${name} `) ? pictured : name, address: carried ?? addressIn(from) };
  }
  // The lines of a cell stand in no elements of their own.
  const lines = head.map(nameIn).filter((name) => name.includes(' ') && keyOf(name) === undefined);
  const spoken = [nameIn(joined), ...lines].find((name) => !initials.test(name) && looksLikeName(name) && !otherLabels.test(name));
  return { name: pictured || (spoken ?? ''), address: addressIn(from) };
}

/** In chats a press on a name shows its owner. What is no button by its kind is read with the head that it stands in. */
const isNameButton = (at: HTMLElement, head: readonly string[]) =>
  at.localName === 'button'
    ? looksLikeName(nameIn(lineOf(at))) &&
      (/name|user|author|popover/i.test(attribute(at, 'class')) || addressIn(attribute(at, 'title')) !== '')
    : at.matches('[role="button"]') && looksLikeName(ownText(at)) && head.some((line) => nameIn(line) === ownText(at));
