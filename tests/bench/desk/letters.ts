import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../../utils/text/edits.ts';

export interface Marked extends Span {
  /** `?` a question, `!` a request, or the kind of a fact. */
  readonly kind: string;
}

export interface MarkedLetter {
  readonly text: string;
  readonly mood: string;
  readonly asks: readonly Marked[];
  readonly facts: readonly Marked[];
  /** The line of the file, from 1. */
  readonly line: number;
}

const kinds: Readonly<Record<string, string>> = {
  o: 'order',
  d: 'date',
  a: 'amount',
  p: 'product',
  c: 'contract',
  i: 'invoice',
  r: 'request',
  t: 'tracking',
};

const corpus = new URL('../../corpus/desk/', import.meta.url);

/** Names of the files of letters; kept-* are never fitted on. */
export const corpusFiles = ({ kept = false } = {}): string[] =>
  readdirSync(corpus)
    .filter((name) => name.endsWith('.txt') && (kept || !name.startsWith('kept')))
    .toSorted();

/** Whether only the mood of a file's letters is marked. */
export const isOfMoods = (name: string): boolean => name.startsWith('moods-more');
/** Whether facts are left unmarked in it. */
export const isFactless = (name: string): boolean => /^(?:moods|tempers)/u.test(name);

/** Letters marked by hand: `[?a question]`, `[!a request]`, `{o:the number of an order}`; the mood stands above each. */
export function markedLetters(name: string): MarkedLetter[] {
  const lines = readFileSync(new URL(name, corpus), 'utf8').trimEnd().split('\n');
  return lines.flatMap((head, at) =>
    head.startsWith('# ') ? [unmarked(head.slice(2), (lines[at + 1] ?? '').replaceAll('\\n', '\n'), at + 2)] : [],
  );
}

function unmarked(mood: string, source: string, line: number): MarkedLetter {
  let text = '';
  const asks: Marked[] = [];
  const facts: Marked[] = [];
  const open: { start: number; kind: string; close: string }[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const sign = /^(?:\[([?!])|\{([a-z]):)/u.exec(source.slice(at, at + 3));
    const last = open.at(-1);
    if (sign) {
      const kind = sign[1] ?? kinds[sign[2] ?? ''];
      if (kind === undefined) throw new Error(`line ${line}: no such mark: ${sign[0]}`);
      open.push({ start: text.length, kind, close: sign[1] === undefined ? '}' : ']' });
      at += sign[0].length - 1;
    } else if (last && source[at] === last.close) {
      open.pop();
      (last.close === '}' ? facts : asks).push({ start: last.start, end: text.length, kind: last.kind });
    } else text += source[at] ?? '';
  }
  if (open.length > 0) throw new Error(`line ${line}: a mark is left open`);
  return { text, mood, asks, facts, line };
}
