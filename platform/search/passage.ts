import { stemOf } from '@/utils/suggest';
import { tokens, type Span } from '@/utils/text';

const mostMarks = 60;
/** So much of a body is looked through; a longer one comes with the place of its best piece. */
const longest = 100_000;

/**
 * The paragraph of a body that fits a query best, and the places of the query's words in the body.
 * @param within where to look, in a long body; without it in all of it
 */
export function passageIn(
  body: string,
  query: string,
  within: Span = { start: 0, end: Math.min(body.length, longest) },
): { readonly passage: Span; readonly marks: readonly Span[] } {
  const asked = tokens(query).map(({ norm }) => norm);
  const wanted = new Set(asked.map(stemOf));
  // While a word is still being typed, its beginning is all there is.
  const begun = asked.at(-1) ?? '';
  const fits = (norm: string): boolean => wanted.has(stemOf(norm)) || (begun.length >= 3 && norm.startsWith(begun));
  let passage: Span = { start: 0, end: 0 };
  let most = 0;
  const marks: Span[] = [];
  for (const paragraph of body.slice(within.start, within.end).matchAll(/[^\n]+/g)) {
    const from = within.start + paragraph.index;
    const found = tokens(paragraph[0]).filter(({ norm }) => fits(norm));
    const shared = new Set(found.map(({ norm }) => stemOf(norm))).size;
    for (const { start, end } of found) if (marks.length < mostMarks) marks.push({ start: from + start, end: from + end });
    if (shared <= most) continue;
    most = shared;
    passage = { start: from, end: from + paragraph[0].length };
  }
  return { passage, marks };
}
