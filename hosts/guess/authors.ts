import type { Person } from '@/utils/ticket';
import { addressIn, attribute, elementsIn, lineOf } from '../reading';
import { isFurniture, ownText } from './furniture';
import { keyOf } from './pairs';
import { initials, nameIn, type Parts } from './parts';
import { looksLikeName } from './looks';
import { isTimeMark } from './times';
import { ourNames } from './words';

/** What makers call the element that holds a name; an account there need not look like a name. */
const named = '[class*="author" i], [class*="user" i], [class*="name" i], [class*="sender" i], [class*="who" i], b, strong';

/** Labels over a letter that look like a name. */
const otherLabels = /^(comment|emailed|tags?|метки|теги)$/i;

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
  for (const at of elementsIn(element, (inner) => isFurniture(inner) && !isNameButton(inner))) {
    const name = nameIn(isNameButton(at) ? lineOf(at) : ownText(at));
    if (name !== '' && ownMark.test(ownText(at))) return { name: 'Вы', address: '' };
    if (
      name === '' ||
      (!from.includes(name) && !isNameButton(at)) ||
      text.startsWith(name) ||
      initials.test(name) ||
      otherLabels.test(name) ||
      keyOf(name) !== undefined
    )
      continue;
    const account = at.matches(named) && /^[\w.-]{3,40}$/.test(name) && !isTimeMark(at);
    if (!looksLikeName(name) && !ourNames.test(name) && !account) continue;
    const carried = ['email', 'data-email', 'href', 'title'].map((key) => addressIn(attribute(at, key))).find((found) => found !== '');
    return { name: pictured.startsWith(`${name} `) ? pictured : name, address: carried ?? addressIn(from) };
  }
  const [spoken = ''] = [nameIn(joined)].filter((name) => !initials.test(name));
  return { name: pictured || (looksLikeName(spoken) ? spoken : ''), address: addressIn(from) };
}

/** In chats a press on a name shows its owner. */
const isNameButton = (at: HTMLElement) =>
  at.localName === 'button' &&
  looksLikeName(nameIn(lineOf(at))) &&
  (/name|user|author|popover/i.test(attribute(at, 'class')) || addressIn(attribute(at, 'title')) !== '');

/** The name of a portrait: in its description, or in its title where it shows initials. */
function picturedIn(element: HTMLElement): string {
  for (const at of element.querySelectorAll('img[alt], [class*="ava" i][title]')) {
    const name = (attribute(at, 'alt') || attribute(at, 'title')).replace(/^(avatar|photo|фото|аватар)\s*(of|:)?\s*/i, '').trim();
    if (looksLikeName(name)) return name;
  }
  return '';
}
