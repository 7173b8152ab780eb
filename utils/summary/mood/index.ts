import type { Span } from '../../text';
import { type Asked, measure, type Measured } from './measure';
import type { Feeling } from './sign';
import { weights } from './weights';
import { wordingScore } from './wording';

/** How the customer feels, with the words that show it; `calm` has none. */
export interface Mood {
  readonly name: 'calm' | Feeling;
  readonly signs: readonly Span[];
}

/** So many characters show how a customer feels; what follows in a longer letter is copied in. */
const enoughText = 6000;

function within(pieces: readonly Span[]): readonly Span[] {
  let left = enoughText;
  return pieces.filter(({ start, end }) => {
    const fits = left > 0;
    left -= end - start;
    return fits;
  });
}

/** Below this a letter is not called angry: chosen between precision and recall of letters left out of the fit. */
const line = -0.2;

const score = (kind: keyof typeof weights, { counts }: Measured): number =>
  Object.entries(counts).reduce((sum, [name, count]) => sum + (weights[kind].of[name] ?? 0) * count, weights[kind].bias);

/**
 * What is said in anger alone, however politely the rest is put: letters of complaint greet and say please. Such letters are
 * too few among those the weights are fitted on.
 */
function isPlain({ counts }: Measured): boolean {
  const has = (name: string): boolean => counts[name] !== undefined;
  if (has('thanks') || has('grateful2') || has('relieved')) return false;
  // «Объясняю в четвёртый раз. Никто не читает.»: told again, unheard, without a word of courtesy.
  const tired = has('again and unheard') && !['courtesy', 'greeted', 'soft'].some(has);
  return (
    has('outright') ||
    has('thanked in quotes') ||
    ((has('rhetorical') || tired) && !has('worried2') && (!has('courtesy') || has('wronged more')))
  );
}

const scoredHot = (found: Measured): number => score('hot', found) + wordingScore(found.wording);

/** How angry or threatening a letter is: above nothing it is called so. `scored` is what its evidence weighs. */
export const heatOf = (found: Measured, scored = scoredHot(found)): number => Math.max(scored - line, isPlain(found) ? 0.5 : -Infinity);

/** Places of evidence that speaks for a feeling, the first of those that overlap; never more than a person wants to read. */
function shown({ places }: Measured, fits: (name: string) => boolean): Span[] {
  const found: Span[] = [];
  for (const [name, list] of Object.entries(places)) {
    if (!fits(name)) continue;
    for (const place of list) if (!found.some((other) => place.start < other.end && other.start < place.end)) found.push(place);
  }
  return found.toSorted((a, b) => a.start - b.start).slice(0, 8);
}

/** Kinds that tell how, not what: counted, never shown as the words of a feeling. */
const formal = new Set([
  'you',
  'office',
  'courtesy',
  'soft',
  'thanks',
  'negated',
  'short',
  'exclaimed',
  'praise',
  'unkept',
  'doubting',
  'informs',
  'will',
  'orElse',
]);
const grave = /^(?:angry|threatening)/u;

/** What a letter shows of its mood. `all` is what the customer says himself, courtesies included; `polite`: it greets. */
export const moodEvidence = (text: string, all: readonly Span[], rhetorical: readonly Span[], polite: boolean, asked: Asked): Measured =>
  measure(text, within(all), rhetorical, polite, asked);

/** The mood those signs make. A threat is told before anger, these before worry; thanks come last. */
export function moodOf(found: Measured, pieces: readonly Span[]): Mood {
  const { counts } = found;
  const weight = (feeling: Feeling): number => 2 * (counts[`${feeling}2`] ?? 0) + (counts[`${feeling}1`] ?? 0);
  if (heatOf(found) > 0) {
    const name = score('threatening', found) > -0.5 ? 'threatening' : 'angry';
    const own = shown(found, (kind) => (name === 'threatening' ? /^threatening|^(?:authority|harm)$/u : /^angry/u).test(kind));
    const more = own.length > 0 ? own : shown(found, (kind) => grave.test(kind) || (!/\d$/u.test(kind) && !formal.has(kind)));
    return { name, signs: more.length > 0 ? more : pieces.slice(0, 1) };
  }
  // «Бабушка одна, домофон не отвечает»: nobody says that he is afraid.
  const peril = counts['kin in peril'] !== undefined && counts['grateful2'] === undefined ? 2 : 0;
  const [worried, grateful] = [weight('worried') + peril, weight('grateful')];
  if (worried >= 2 && worried >= grateful) return { name: 'worried', signs: shown(found, (kind) => /^(?:worried|peril)/u.test(kind)) };
  if (grateful >= 2) return { name: 'grateful', signs: shown(found, (kind) => kind.startsWith('grateful')) };
  return { name: 'calm', signs: [] };
}
