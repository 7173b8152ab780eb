import { isMasked } from '../draft/paragraph';
import type { Placed } from '../draft/parts';
import type { Span } from '../../text';

/** Matches of a pattern in the operator's own words, places of the draft; quotations left out. */
export function placesOf(paragraphs: readonly Placed[], pattern: RegExp): readonly Span[] {
  return paragraphs.flatMap(({ start: from, paragraph }) =>
    Array.from(paragraph.shadow.matchAll(pattern)).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return isMasked(paragraph, start, end, ['quote', 'code']) ? [] : [{ start: from + start, end: from + end }];
    }),
  );
}
