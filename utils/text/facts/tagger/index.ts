import { step, tableOf } from '../../hashed';
import { type Fact, factOf } from '../fact';
import type { Mention } from '../mentions';
import { features, most, wholeOf } from './features';
import { piecesOf } from './tokens';
import { packed } from './weights.generated';

/** A piece above it belongs to a product that one of its pieces tells. */
const joined = -1.5;
/** Above it the likeliest thing of a letter is a product; others have to be likelier by as much more. */
const [line, more] = [-0.5, 0.5];
/** What rules and their judge took for a product is likelier one by so much, what none of them knows less likely. */
const [vouched, alone] = [2, 0.25];

/** Fewer words tell too little of what a letter is about: rules alone read it. */
const fewest = 8;

let weights: Int8Array | undefined;

/** How far each piece of a letter belongs to a product: above 0 it likely does. */
export function scoresOf(pieces: ReturnType<typeof piecesOf>, of: (feature: number) => number): number[] {
  const whole = wholeOf(pieces);
  const [room, templates] = [new Int32Array(most), new Uint8Array(most)];
  return pieces.map((_piece, at) => {
    const count = features(pieces, at, whole, room, templates);
    let sum = 0;
    for (let nth = 0; nth < count; nth += 1) sum += of(room[nth] ?? 0);
    return sum;
  });
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Products by the scores of pieces; `rules` are what rules and their judge took for one. */
export function productsBy(pieces: ReturnType<typeof piecesOf>, scores: readonly number[], rules: readonly Fact[]): Run[] {
  const over = (one: Omit<Run, 'score'>, other: Omit<Run, 'score'>): boolean => one.start < other.end && other.start < one.end;
  const runs: Run[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const from = pieces[at];
    if (from === undefined || (scores[at] ?? -9) <= joined) continue;
    let best = -99;
    let end = from.end;
    for (; (scores[at] ?? -9) > joined; at += 1) [best, end] = [Math.max(best, scores[at] ?? -9), pieces[at]?.end ?? end];
    runs.push({ start: from.start, end, score: best });
  }
  // Where a rule stands its bounds are the better ones.
  const judged = runs.filter((run) => !rules.some((one) => over(one, run))).map((run) => ({ ...run, score: run.score - alone }));
  for (const rule of rules) {
    const inside = pieces.flatMap((piece, at) => (over(piece, rule) ? [scores[at] ?? -9] : []));
    const around = runs.filter((run) => over(rule, run)).map(({ score }) => score);
    judged.push({ start: rule.start, end: rule.end, score: Math.max(...inside, ...around) + vouched });
  }
  return judged.toSorted((a, b) => b.score - a.score).filter(({ score }, nth) => score > (nth === 0 ? line : line + more));
}

/**
 * Products of a letter: every word is weighed by itself and what stands around it, rules and their judge vouch for theirs.
 * @param others facts of other kinds
 * @param mentions all that may be a product
 * @param rules what rules and their judge took for one
 */
export function taggedProductsIn(text: string, others: readonly Fact[], mentions: readonly Mention[], rules: readonly Fact[]): Fact[] {
  const pieces = piecesOf(text, others, mentions);
  if (pieces.filter(({ isWord }) => isWord).length < fewest) return [...rules];
  const known = (weights ??= tableOf(packed));
  const scores = scoresOf(pieces, (feature) => (known[feature] ?? 0) * step);
  return productsBy(pieces, scores, rules).flatMap(({ start, end }) => {
    const rule = rules.find((one) => one.start === start && one.end === end);
    if (rule !== undefined) return [rule];
    const marks = /^["«“'(]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const shown = text.slice(start + marks, end).replace(/["»”'),.;:!?\s]+$/u, '');
    return shown.length > 1 ? [factOf('product', shown, shown, start + marks)] : [];
  });
}
