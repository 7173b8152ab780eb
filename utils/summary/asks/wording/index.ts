import { type Span, step, tableOf } from '../../../text';
import { features, type Manner } from './features';
import { type Phrase, phrasesOf } from './phrases';
import { packed } from './weights.generated';

/** A phrase with how likely it is of an ask. */
export interface Told extends Phrase {
  readonly score: number;
}

let weights: Int8Array | undefined;

/** From here on a letter is a calm one, an angry one. */
const [calm, angry] = [-0.8, 0.5];

/** What is told of a letter as a whole. */
export const mannerOf = (text: string, heat: number): Manner => ({
  asks: text.includes('?') ? 1 : 0,
  heat: heat > angry ? 2 : heat > calm ? 1 : 0,
});

/**
 * Every phrase of a letter, weighed by its words and those around it.
 * @param heat how far the letter is above the line of anger
 * @param of what a feature weighs
 */
export function toldIn(text: string, body: readonly Span[], heat: number, of?: (feature: number) => number): Told[] {
  const { words, phrases } = phrasesOf(text, body);
  const manner = mannerOf(text, heat);
  const table = (weights ??= tableOf(packed));
  const room: number[] = [];
  return phrases.map((phrase, at) => {
    features(words, phrases, at, manner, room);
    let score = 0;
    if (of === undefined) {
      for (let nth = 0; nth < room.length; nth += 1) score += table[room[nth] ?? 0] ?? 0;
      score *= step;
    } else for (const feature of room) score += of(feature);
    return { ...phrase, score };
  });
}

/**
 * How much the likeliest phrase of a place speaks for an ask, as the logarithm of odds, within ±3: 0 where there is none. A phrase
 * that stands mostly before the place («заказ не пришёл когда привезут») tells of what is told there.
 */
export function spokenFor({ start, end }: Span, told: readonly Told[]): number {
  const own = told
    .filter((one) => (Math.min(end, one.end) - Math.max(start, one.start)) * 2 >= one.end - one.start)
    .map(({ score }) => score);
  return own.length === 0 ? 0 : Math.max(-3, Math.min(3, Math.max(...own)));
}

/** An ask that no rule knows is told by a phrase likelier than this. */
const likely = Math.log(0.6 / 0.4);

/** Phrases beside each other that are likely of an ask and stand where no rule sees a place for one. */
export function unforeseenIn(told: readonly Told[], places: readonly Span[]): (Span & { readonly marked: boolean })[] {
  const runs: { start: number; end: number; best: number; words: number; next: number; of: Told }[] = [];
  for (const one of told) {
    if (one.score <= 0) continue;
    const last = runs.at(-1);
    if (last?.of.thought === one.thought && last.next === one.nth)
      Object.assign(last, { end: one.end, best: Math.max(last.best, one.score), words: last.words + one.to - one.from, next: one.nth + 1 });
    else runs.push({ start: one.start, end: one.end, best: one.score, words: one.to - one.from, next: one.nth + 1, of: one });
  }
  return (
    runs
      // «го»: one word alone tells too little.
      .filter(
        ({ best, start, end, words }) => best > likely && words > 1 && !places.some((place) => place.start < end && start < place.end),
      )
      .map(({ start, end, of }) => ({ start, end, marked: of.mark === 1 }))
  );
}
