import type { Reference } from '@/utils/library';
import { library } from './library';

export interface ReferenceFound {
  readonly reference: Reference;
  readonly score: number;
  readonly passage: { readonly start: number; readonly end: number };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first place where a word begins like one of the asked. */
function passageIn(body: string, asked: readonly string[]): ReferenceFound['passage'] {
  for (const { index, 0: word } of body.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (asked.some((one) => word.toLowerCase().startsWith(one))) return { start: index, end: index + word.length };
  }
  return { start: 0, end: 0 };
}

/** References that hold what was asked, the fullest match first. */
export async function lookUp(query: string): Promise<readonly ReferenceFound[]> {
  // Endings are left off: a plain measure until references have their index.
  const asked = wordsOf(query).map((word) => (word.length > 5 ? word.slice(0, -2) : word));
  const found = (await library.references()).map((reference) => {
    const title = wordsOf(reference.title);
    const body = wordsOf(reference.body);
    const score = asked.reduce(
      (sum, one) => sum + (title.some((word) => word.startsWith(one)) ? 3 : 0) + (body.some((word) => word.startsWith(one)) ? 1 : 0),
      0,
    );
    return { reference, score, passage: passageIn(reference.body, asked) };
  });
  return found
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 20);
}
