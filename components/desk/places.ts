import type { Case } from '@/utils/script';
import { askKey, factKey, type Place } from '../places';
import { asksOf, moodOf, type Told } from './known';

/** What was read out of the letter, at its place in it; asks that were struck are no longer marked. */
export function placesOf(told: Told, state: Case): readonly Place[] {
  const { letter, summary } = told;
  const asks = asksOf(told, state).flatMap(({ kind, nth }) => {
    const ask = summary.asks[nth];
    return ask ? [{ start: ask.start, end: ask.end, kind, key: askKey(nth) }] : [];
  });
  const facts = summary.facts.map(({ start, end, kind }) => ({ start, end, kind, key: factKey(kind, letter.slice(start, end)) }));
  const mood = moodOf(told, state).signs.map(({ start, end }) => ({ start, end, kind: 'mood' as const, key: `mood ${start}` }));
  return [...asks, ...facts, ...mood];
}
