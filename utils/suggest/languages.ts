import type { Language } from '../library';
import type { Card } from './document';
import type { SuggestIndex } from './suggest-index';

const known = new WeakMap<readonly Card[], { readonly of: number; readonly languages: readonly Language[] }>();

/**
 * The languages that an index has documents in. Its cards are gone through when there are others than before, not with
 * every letter: in a library of one language that is all of them.
 */
export function languagesOf({ cards }: SuggestIndex): readonly Language[] {
  const before = known.get(cards);
  if (before?.of === cards.length) return before.languages;
  const languages = (['ru', 'en'] as const).filter((lang) => cards.some((card) => card.lang === lang));
  known.set(cards, { of: cards.length, languages });
  return languages;
}
