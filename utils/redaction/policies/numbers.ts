import type { Masking } from '../../standards';
import type { PrivateSpan } from '../finding';

/** What is wrong with a pattern of the company's own numbers; the others are used all the same. */
export interface PatternProblem {
  readonly pattern: string;
  readonly why: 'syntax' | 'empty' | 'slow' | 'long';
}

/** Why a pattern is not used, for the one who wrote it. */
export const patternFaults: Readonly<Record<PatternProblem['why'], { readonly ru: string; readonly en: string }>> = {
  syntax: { ru: 'это не регулярное выражение', en: 'is no regular expression' },
  empty: { ru: 'подходит к пустому месту', en: 'fits an empty place' },
  slow: { ru: 'может работать без конца: повторение внутри повторения', en: 'could run without end: a repetition inside a repetition' },
  long: { ru: 'длиннее 200 знаков', en: 'is longer than 200 characters' },
};

const longest = 200;
/** Longest line that the patterns are tried on: bounds what one with two open repetitions can cost. */
const lineAtMost = 1000;

/** Ways to read one run of signs: beyond so many a keystroke would wait for all of them to be tried. */
const mostWays = 20_000;

/** How many ways a pattern leaves open, its open repetitions apart: `\d{2,4}` three, `\d?` two, `(ДГ|ЗК)` two; they multiply. */
function waysOf(plain: string): number {
  const counted = [...plain.matchAll(/\{(\d+),(\d+)\}/g)].map(([, least, most]) => Number(most) - Number(least) + 1);
  // Not the sign that opens a group, nor the one that makes a repetition take little.
  const optional = plain.match(/(?<![(*+?}])\?/g) ?? [];
  const choices: number[] = [];
  for (let left = plain; ;) {
    const group = /\(([^()]*)\)/.exec(left);
    if (group === null) break;
    choices.push((group[1] ?? '').split('|').length);
    left = left.replace(group[0], 'a');
  }
  return [...counted, ...optional.map(() => 2), ...choices].reduce((ways, more) => ways * Math.max(1, more), 1);
}

/** A repetition inside a repetition, a repetition of a choice, back references: forms that can take time beyond measure. */
function isSlow(pattern: string): boolean {
  const plain = pattern.replace(/\\\\|\\[^1-9k]/g, 'a').replace(/\[(?:\\.|[^\]])*\]/g, 'a');
  if (/\\[1-9]|\\k</.test(plain)) return true;
  if (/\((?:[^()]*(?:[*+|]|\{\d+,\d*\})[^()]*)\)(?:[*+]|\{\d*,?\d*\})/.test(plain)) return true;
  // Nested groups under a repetition are not looked into: refused.
  if (/\([^()]*\([^()]*\)[^()]*\)(?:[*+]|\{\d+,)/.test(plain)) return true;
  const open = (plain.match(/[*+]|\{\d+,\}/g) ?? []).length;
  return open > 2 || waysOf(plain) > (open === 0 ? mostWays : mostWays / 100);
}

function read(pattern: string): RegExp | PatternProblem['why'] {
  if (pattern.trim() === '') return 'empty';
  if (pattern.length > longest) return 'long';
  if (isSlow(pattern)) return 'slow';
  try {
    // On its own first: a bracket left open would be closed by what stands around it.
    RegExp(pattern, 'u');
    const made = new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu');
    return made.test('') ? 'empty' : made;
  } catch {
    return 'syntax';
  }
}

/** Mistakes in the company's own patterns, named one by one. */
export function numberProblems(masking: Masking | undefined): readonly PatternProblem[] {
  return (masking?.numbers ?? []).flatMap(({ pattern }) => {
    const made = read(pattern);
    return typeof made === 'string' ? [{ pattern, why: made }] : [];
  });
}

export interface OwnNumber {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
}

/** The company's own numbers in a text: those with a type are found as it, the others are nobody's secret. */
export function ownNumbers(text: string, masking: Masking | undefined): readonly OwnNumber[] {
  const found: OwnNumber[] = [];
  for (const { pattern, type } of masking?.numbers ?? []) {
    const made = read(pattern);
    if (typeof made === 'string') continue;
    let from = 0;
    for (const line of text.split('\n')) {
      for (const match of line.slice(0, lineAtMost).matchAll(made))
        if (match[0] !== '')
          found.push({ start: from + match.index, end: from + match.index + match[0].length, ...(type !== undefined && { type }) });
      from += line.length + 1;
    }
  }
  return found;
}

/** Own numbers as findings: those that the profile gives a type. */
export function typedNumbers(numbers: readonly OwnNumber[]): readonly PrivateSpan[] {
  return numbers.flatMap(({ start, end, type }) =>
    type === undefined ? [] : [{ start, end, type, score: 0.95, evidence: 'prefix' as const, because: type }],
  );
}
