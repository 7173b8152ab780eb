import { stemOf } from './stem';

const word = /[\p{L}\p{N}]+/gu;

/** Stems of all words and numbers of a document's text, in order; nothing is left out, rarity alone decides what counts. */
export function stemsOf(text: string): string[] {
  const found = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').match(word);
  if (!found) return [];
  for (let at = 0; at < found.length; at += 1) found[at] = stemOf(found[at] ?? '');
  return found;
}

/** Handlebars tags, HTML and Markdown marks of a template's body: none of them is a word. */
export function plainBody(body: string): string {
  return body
    .replace(/\{\{[^}]*\}\}+/gu, ' ')
    .replace(/<[^>\n]{1,200}>/gu, ' ')
    .replace(/\]\([^)\s]*\)/gu, ' ');
}
