import type { Draft } from '../draft/draft';
import { isMasked, matchesIn } from '../draft/paragraph';
import type { Placed } from '../draft/parts';
import type { Span } from '../../text';

/** Matches of a global pattern in the operator's own words, places of the draft; quotations left out. */
export function placesOf(paragraphs: readonly Placed[], pattern: RegExp): readonly Span[] {
  return paragraphs.flatMap(({ start: from, paragraph }) =>
    matchesIn(paragraph, pattern).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return isMasked(paragraph, start, end, ['quote', 'code']) ? [] : [{ start: from + start, end: from + end }];
    }),
  );
}

/** Whether a global pattern is found anywhere in these paragraphs. */
export const says = (paragraphs: readonly Placed[], pattern: RegExp): boolean =>
  paragraphs.some(({ paragraph }) => matchesIn(paragraph, pattern).length > 0);

/** The paragraphs before the closing formula. */
export const bodyOf = ({ paragraphs, form }: Draft): readonly Placed[] =>
  form.closing === undefined ? paragraphs : paragraphs.filter(({ start }) => start < (form.closing?.start ?? 0));
