import { readFileSync } from 'node:fs';

const folder = new URL('../../corpus/privacy/', import.meta.url);

/** A set of JSON Lines. */
export function jsonLines(name) {
  return readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Letters of our own with their values marked: ⟦TYPE value⟧ has to be found, ⟦?TYPE value⟧ may be. */
export function ownLetters(name = 'own.txt') {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, at) => {
      const spans = [];
      let text = '';
      for (const piece of line.replaceAll('⏎', '\n').split(/(⟦[^⟧]*⟧)/u)) {
        const [, opt, type, value] = /^⟦(\?)?([A-Z_]+) ([^⟧]*)⟧$/u.exec(piece) ?? [];
        if (type !== undefined && value !== undefined)
          spans.push({ start: text.length, end: text.length + value.length, type, ...(opt === '?' && { opt: true }) });
        text += value ?? piece;
      }
      return { id: `${name.replace('.txt', '')}-${at + 1}`, lang: /[а-яё]/iu.test(text) ? 'ru' : 'en', tags: [], text, spans };
    });
}
