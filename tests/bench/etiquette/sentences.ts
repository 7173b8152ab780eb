// Sentences with their mistakes marked: `rule<TAB>sentence with ⟦words⟧`, `ok<TAB>…`, `ok:rule<TAB>…` for what nearly breaks a rule.
import { readFileSync } from 'node:fs';
import type { Finding } from '../../../utils/etiquette/finding.ts';
import { agrees, type Annotation } from './score.ts';

export interface Labelled {
  readonly text: string;
  readonly marks: readonly Annotation[];
}

function read(line: string): Labelled {
  const [label = '', body = ''] = line.split('\t');
  const marks: Annotation[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(/⟦(?:([a-z.-]+)\|)?([^⟧]+)⟧/gu)) {
    const [whole, rule = label, words = ''] = match;
    text += body.slice(at, match.index);
    marks.push({ rule, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + body.slice(at), marks: label.startsWith('ok') ? [] : marks };
}

/** The sentences of a file of the corpus. */
export const sentencesOf = (file: string): readonly Labelled[] =>
  readFileSync(new URL(`../../corpus/etiquette/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(read);

/** What the rules find in single sentences: how much of it is right, by its rule or at least by its place, how much of all mistakes, how many fine ones are alarmed. */
export function told(all: readonly Labelled[], check: (text: string) => readonly Finding[]): string {
  const checked = all.map(({ text, marks }) => ({ marks, found: check(text).filter(({ severity }) => severity !== 'hint') }));
  const count = (of: (one: (typeof checked)[number]) => number): number => checked.reduce((sum, one) => sum + of(one), 0);
  const given = count(({ found }) => found.length);
  const right = count(({ marks, found }) => found.filter((one) => marks.some((each) => agrees(one, each))).length);
  const placed = count(
    ({ marks, found }) => found.filter((one) => marks.some(({ start, end }) => start < one.end && one.start < end)).length,
  );
  const wanted = count(({ marks }) => marks.length);
  const hit = count(({ marks, found }) => marks.filter((each) => found.some((one) => agrees(one, each))).length);
  const fine = checked.filter(({ marks }) => marks.length === 0);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  return `precision ${share(right, given)} (${share(placed, given)} at a marked place), recall ${share(hit, wanted)} of ${wanted}; ${fine.filter(({ found }) => found.length > 0).length} of ${fine.length} fine ones alarmed`;
}
