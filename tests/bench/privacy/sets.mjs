import { readFileSync } from 'node:fs';
import { letters } from '../../../scripts/redaction/marked-letters.ts';

const folder = new URL('../../corpus/privacy/', import.meta.url);

/** A set of JSON Lines. */
export function jsonLines(name) {
  return readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Letters of our own: ⟦TYPE value⟧ has to be found, ⟦?TYPE value⟧ may be. */
export function ownLetters(name = 'own.txt') {
  return letters(name).map(({ text, spans }, at) => ({
    id: `${name.replace('.txt', '')}-${at + 1}`,
    lang: /[а-яё]/iu.test(text) ? 'ru' : 'en',
    tags: [],
    text,
    spans,
  }));
}
