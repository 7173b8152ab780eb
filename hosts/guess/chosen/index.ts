import { chosenOf } from './choice';
import { codesIn } from './codes';
import { isListedAlone, namesIn } from './names';
import { weights } from './weights';

/** The ticket's number: the code in this part of the page with the most signs of one; empty where none has enough of them. */
export function numberOn(root: HTMLElement): string {
  const choices = codesIn(root);
  const number = chosenOf(choices, weights.number);
  // The same number with its zeros and without: `Ticket (#0003817)`, `Printer is out (3817)`.
  const bare = number.replace(/^0+(?=\d)/, '');
  return choices.some(({ text }) => text === bare) ? bare : number;
}

/**
 * The customer's name: the one in this part of the page with the most signs of it; empty where none has enough of them.
 * @param address the customer's, where the page tells it
 */
export function nameOn(root: HTMLElement, address: string): string {
  const choices = namesIn(root, address);
  const name = chosenOf(choices, weights.name);
  if (isListedAlone(root, name)) return '';
  // Lists and chats leave out the patronymic by which he is greeted.
  return choices.find(({ text }) => text.startsWith(`${name} `) && patronymic.test(text.slice(name.length)))?.text ?? name;
}

const patronymic = /^\s\p{Lu}\p{Ll}+(?:вич|вна|ична)$/u;
