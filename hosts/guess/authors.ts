import type { Person } from '@/utils/ticket';
import { addressIn, attribute, elementsIn } from '../reading';
import { isFurniture, ownText } from './furniture';
import { nameIn, type Parts } from './parts';
import { isTimeMark, looksLikeName } from './times';
import { ourNames } from './words';

/** What makers call the element that holds a name; an account there need not look like a name. */
const named = '[class*="author" i], [class*="user" i], [class*="name" i], [class*="sender" i], [class*="who" i], b, strong';

/** The first name over a text, with the address that its element carries. */
export function authorOver(element: HTMLElement, { head, text }: Parts): Person {
  const joined = head.join(' ');
  const pictured = picturedIn(element);
  for (const at of elementsIn(element, isFurniture)) {
    const name = nameIn(ownText(at));
    if (name === '' || !joined.includes(name) || text.startsWith(name) || /^\p{Lu}{1,3}$/u.test(name)) continue;
    const account = at.matches(named) && /^[\w.-]{3,40}$/.test(name) && !isTimeMark(at);
    if (!looksLikeName(name) && !ourNames.test(name) && !account) continue;
    const carried = ['email', 'data-email', 'href', 'title'].map((key) => addressIn(attribute(at, key))).find((found) => found !== '');
    return { name: pictured.startsWith(`${name} `) ? pictured : name, address: carried ?? addressIn(joined) };
  }
  const spoken = nameIn(joined);
  return { name: pictured || (looksLikeName(spoken) ? spoken : ''), address: addressIn(joined) };
}

/** The name of a portrait: in its description, or in its title where it shows initials. */
function picturedIn(element: HTMLElement): string {
  for (const at of element.querySelectorAll('img[alt], [class*="ava" i][title]')) {
    const name = (attribute(at, 'alt') || attribute(at, 'title')).replace(/^(avatar|photo|фото|аватар)\s*(of|:)?\s*/i, '').trim();
    if (looksLikeName(name)) return name;
  }
  return '';
}
