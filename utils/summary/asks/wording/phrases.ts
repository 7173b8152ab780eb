import { hash, type Span } from '../../../text';
import { formOf } from './forms';

/** A word as its phrase is weighed: its parts as hashes, made once. */
export interface Word extends Span {
  readonly whole: number;
  readonly stem: number;
  readonly three: number;
  readonly two: number;
  /** What it is in its sentence. */
  readonly form: number;
}

/** Words between two marks, or up to a conjunction. */
export interface Phrase extends Span {
  /** Its first word and the one behind its last, by number. */
  readonly from: number;
  readonly to: number;
  /** The same of the thought it stands in, which one that is in the letter, and its mark. */
  readonly first: number;
  readonly last: number;
  readonly thought: number;
  readonly mark: number;
  /** Which phrase of its thought it is, what stands before it, and behind. */
  readonly nth: number;
  readonly opens: number;
  readonly closes: number;
  readonly russian: number;
}

const pattern = /\p{L}[\p{L}\p{M}\p{N}+]*(?:[-'’./](?=[\p{L}\p{N}])[\p{L}\p{N}+]+)*|\d[\d.,:/-]*\d|\d/gu;
const conjunctions = /^(?:и|а|или|но|and|or|but)$/u;
/** Marks between words; what is up to `ending` ends a thought. */
const marks = [/\?/u, /!/u, /\n[^.…,;:]*$/u, /[.…]/u, /:/u, /[—–-]/u, /[,;()]/u, /\S/u];
const [ending, broken] = [4, 3];

/** Which mark stands between two words, 0 for none. */
const markIn = (gap: string): number => (gap === ' ' ? 0 : 1 + marks.findIndex((mark) => mark.test(gap)));

function wordOf(raw: string, start: number): Word & { readonly joins: boolean; readonly russian: boolean } {
  const norm = raw.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const size = norm.length;
  const russian = /^[а-я]/u.test(norm);
  return {
    start,
    end: start + raw.length,
    whole: hash(norm),
    // One number is as good as another.
    stem: /^\d/u.test(norm) ? 1 : hash(norm, 0, Math.min(size, russian ? 5 : 6)),
    three: hash(norm, Math.max(0, size - 3)),
    two: hash(norm, Math.max(0, size - 2)),
    form: formOf(norm),
    joins: conjunctions.test(norm),
    russian,
  };
}

/** The phrases of what a customer says himself, with all their words. */
export function phrasesOf(text: string, body: readonly Span[]): { readonly words: readonly Word[]; readonly phrases: readonly Phrase[] } {
  const words: Word[] = [];
  const phrases: Phrase[] = [];
  let thought = 0;
  for (const sentence of body) {
    const own = [...text.slice(sentence.start, sentence.end).matchAll(pattern)].map((match) =>
      wordOf(match[0], sentence.start + match.index),
    );
    const base = words.length;
    words.push(...own);
    const after = own.map(({ end }, at) => markIn(text.slice(end, own[at + 1]?.start ?? sentence.end)));
    if (own.length > 0) after[own.length - 1] ||= broken;
    for (let first = 0, last = 0; first < own.length; first = last) {
      const ended = after.findIndex((mark, at) => at >= first && mark > 0 && mark <= ending);
      last = ended < 0 ? own.length : ended + 1;
      thought += 1;
      for (let from = first, to = first, nth = 0; from < last; from = to, nth += 1) {
        to = from + 1;
        while (to < last && after[to - 1] === 0 && own[to]?.joins !== true) to += 1;
        const [head, tail] = [own[from], own[to - 1]];
        if (head === undefined || tail === undefined) break;
        phrases.push({
          start: head.start,
          end: tail.end,
          from: base + from,
          to: base + to,
          first: base + first,
          last: base + last,
          thought,
          mark: after[last - 1] ?? 0,
          nth,
          opens: from === first ? -1 : (after[from - 1] ?? 0),
          closes: after[to - 1] ?? 0,
          russian: head.russian ? 1 : 0,
        });
      }
    }
  }
  return { words, phrases };
}
