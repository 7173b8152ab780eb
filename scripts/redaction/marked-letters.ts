// Letters of the corpora with their values marked.
import { readFileSync } from 'node:fs';

export interface Letter {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string; readonly opt?: boolean }[];
}

const folder = new URL('../../tests/corpus/privacy/', import.meta.url);
const lines = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** «⟦TYPE value⟧» is marked, «⟦?TYPE value⟧» counts neither way, ⏎ ends a line. */
function unmarked(line: string): Letter {
  const spans: Letter['spans'][number][] = [];
  let text = '';
  for (const piece of line.replaceAll('⏎', '\n').split(/(⟦[^⟧]*⟧)/u)) {
    const [, opt, type, value] = /^⟦(\?)?([A-Z_]+) ([^⟧]*)⟧$/u.exec(piece) ?? [];
    if (type !== undefined && value !== undefined)
      spans.push({ start: text.length, end: text.length + value.length, type, ...(opt === '?' && { opt: true }) });
    text += value ?? piece;
  }
  return { text, spans };
}

export function letters(file: string): readonly Letter[] {
  return lines(file).map(unmarked);
}

export function developmentSet(): readonly Letter[] {
  return lines('dev.jsonl').map((line) => JSON.parse(line) as Letter);
}
