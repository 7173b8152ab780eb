import { sentences } from '../text';

/** What stands for a value in a template's own sentence. */
const place = '\uFFFC';

/** A template's own sentence: its words as written, values as a sign, and the words that tell it from others. */
export interface OwnSentence {
  readonly text: string;
  readonly words: readonly string[];
}

export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Fewer words of its own than this, and a sentence is a greeting, a value or a closing: nothing to say about it. */
const least = 3;

/** The sentences that a template's author wrote, in their order; the same text gives the same sentences. */
export function ownSentences(body: string): readonly OwnSentence[] {
  const plain = body
    .replaceAll(/\{\{!(?:--[\s\S]*?--|[^}]*)\}\}/gu, '')
    .replaceAll(/\{\{~?[#/^][^}]*\}\}|\{\{~?else[^}]*\}\}/gu, '\n')
    .replaceAll(/\{\{[^}]*\}\}\}?/gu, place)
    .replaceAll(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+|[*_`#>]+/gmu, '');
  return sentences(plain).flatMap(({ start, end }) => {
    const text = plain.slice(start, end).trim();
    const words = wordsIn(text);
    return words.length < least ? [] : [{ text: text.replaceAll(place, '…'), words }];
  });
}
