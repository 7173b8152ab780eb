import { step, tableOf } from '../../hashed';
import { type Fact, factOf } from '../fact';
import type { Mention } from '../mentions';
import { features, most, wholeOf } from './features';
import { type Piece, piecesOf } from './tokens';
import { packed } from './weights.generated';

/** Above it the likeliest thing of a letter is its product; few letters have two, so a second has to be likelier by as much more. */
const [line, more] = [-0.75, 3];
/** Words beside belong to the name while they are less likely by no more than this, and likelier than the second. */
const [reach, joined] = [2.5, -2.5];
/** What rules and their judge took for a product is likelier one by so much, what none of them knows less likely. */
const [vouched, alone] = [2, 0.25];

/** Fewer words tell too little of what a letter is about: rules alone read it. */
const fewest = 8;

let weights: Int8Array | undefined;

/** How far each piece of a letter belongs to a product: above 0 it likely does. */
export function scoresOf(pieces: readonly Piece[], of: (feature: number) => number): number[] {
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
}

const over = (one: Run, other: Run): boolean => one.start < other.end && other.start < one.end;
/** Whether a name may begin and end with it. */
const names = ({ isWord, binds, norm }: Piece): boolean => !binds && (isWord || /^\d/u.test(norm));

/** The words around one that belong to its name: as far as they are nearly as likely. */
function nameAt(pieces: readonly Piece[], scores: readonly number[], at: number, isFree: (at: number) => boolean): [number, number] {
  const least = Math.max(joined, (scores[at] ?? 0) - reach);
  let [from, to] = [at, at];
  while (isFree(from - 1) && (scores[from - 1] ?? -99) > least) from -= 1;
  while (isFree(to + 1) && (scores[to + 1] ?? -99) > least) to += 1;
  const within = (nth: number): boolean => pieces[nth] !== undefined && names(pieces[nth]);
  while (from < at && !within(from)) from += 1;
  while (to > at && !within(to)) to -= 1;
  return [from, to];
}

/** Products by the scores of pieces, the likeliest first; `rules` are what rules and their judge took for one, and where one stands its bounds are the better ones. */
export function productsBy(pieces: readonly Piece[], scores: readonly number[], rules: readonly Fact[]): Run[] {
  const ruleAt = (at: number): Fact | undefined => rules.find((one) => over(one, pieces[at] ?? one));
  const worth = pieces.map((piece, at) => (names(piece) ? (scores[at] ?? -99) + (ruleAt(at) === undefined ? -alone : vouched) : -99));
  const found: Run[] = [];
  const isFree = (at: number): boolean => pieces[at] !== undefined && !found.some((one) => over(one, pieces[at] ?? one));
  for (const at of worth.map((_score, nth) => nth).toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))) {
    if ((worth[at] ?? -99) <= (found.length === 0 ? line : line + more)) break;
    if (!isFree(at)) continue;
    const rule = ruleAt(at);
    const [from, to] = nameAt(pieces, scores, at, isFree);
    found.push(rule ?? { start: pieces[from]?.start ?? 0, end: pieces[to]?.end ?? 0 });
  }
  return found;
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
