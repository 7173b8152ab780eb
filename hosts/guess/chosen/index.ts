import { ownText } from '../furniture';
import { isShortFor } from '../looks';
import { chosenOf, type Choice } from './choice';
import { codesIn } from './codes';
import { isListedAlone, likely, namesIn } from './names';
import { toldIn } from './standing';
import { weights } from './weights';

/**
 * The ticket's number: the code in this part of the page with the most signs of one; empty where none has enough of them.
 * @param letters what was written: a number that stands there alone is of something else
 */
export function numberOn(root: HTMLElement, letters: readonly string[]): string {
  const choices = codesIn(root);
  const number = inAddress(root.ownerDocument, choices) ?? chosenOf(choices, weights.number);
  const lines = toldIn(root)
    .map(ownText)
    .filter((line) => number !== '' && line.includes(number));
  const isWritten = lines.length > 0 && lines.every((line) => letters.some((text) => text.includes(line)));
  if (isWritten && !root.ownerDocument.title.includes(number)) return '';
  // The same number with its zeros and without: `Ticket (#0003817)`, `Printer is out (3817)`.
  const bare = number.replace(/^0+(?=\d)/, '');
  return choices.some(({ text }) => text === bare) ? bare : number;
}

/** What the page's title marks as a number and its address names, too: `Bug #8: No sound` at `/issues/8`. */
function inAddress(page: Document, choices: readonly Choice[]): string | undefined {
  const address = page.location?.href ?? '';
  return choices.find(
    ({ text }) =>
      new RegExp(`[#№]\\s?${text}(?![\\p{L}\\d/-])`, 'u').test(page.title) && new RegExp(`[/=]${text}(?=$|[?&#/])`, 'u').test(address),
  )?.text;
}

/**
 * The customer's name: the one in this part of the page with the most signs of it; empty where none has enough of them.
 * @param address the customer's, where the page tells it
 */
export function nameOn(root: HTMLElement, address: string): string {
  const choices = namesIn(root, address);
  const name =
    likely(root, choices)
      .map((some) => chosenOf(some, weights.name))
      .find((one) => one !== '') ?? '';
  if (isListedAlone(root, name)) return '';
  // Lists and chats leave out the patronymic by which he is greeted.
  const fuller = choices.find(({ text }) => text.startsWith(`${name} `) && patronymic.test(text.slice(name.length)));
  // Heads of letters have the first letters of what stands in full in his card.
  return (fuller ?? choices.find(({ text }) => isShortFor(name, text) && text.length > name.length + 4))?.text ?? name;
}

const patronymic = /^\s\p{Lu}\p{Ll}+(?:вич|вна|ична)$/u;
