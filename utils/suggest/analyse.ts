const word = /[\p{L}\p{N}]+/gu;

const none: readonly string[] = [];

/** All words and numbers of a document's text as they are compared, in order; nothing is left out, rarity alone decides what counts. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').match(word) ?? none;
}

/** Handlebars tags, HTML and Markdown marks of a template's body: none of them is a word. */
export function plainBody(body: string): string {
  return body
    .replace(/\{\{[^}]*\}\}+/gu, ' ')
    .replace(/<[^>\n]{1,200}>/gu, ' ')
    .replace(/\]\([^)\s]*\)/gu, ' ');
}
