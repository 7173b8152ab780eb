import type { Letter } from '../text';
import { tokens } from '../text';
import { stemOf } from './stem';
import { usualShare } from './words/little';
import { commonInLetters } from './words/common';

/**
 * How often stems occur in the letters that come in. A word that every other letter holds («пожалуйста», the company's
 * own name) says little, however rare it is in the library. Counts only: no text is kept.
 */
export interface LetterWords {
  letters: number;
  readonly counts: Map<string, number>;
}

const mostStems = 20_000;
/** The general shares weigh as much as so many letters seen. */
const priorLetters = 60;
const often = 0.05;

let prior: Map<string, number> | undefined;

function generalShare(stem: string): number {
  prior ??= new Map(
    commonInLetters.toReversed().flatMap(([share, words]) => words.split(/\s+/u).map((word): [string, number] => [stemOf(word), share])),
  );
  return prior.get(stem) ?? usualShare(stem);
}

export function newLetterWords(): LetterWords {
  return { letters: 0, counts: new Map() };
}

/** Counts a letter's stems once each. */
export function countLetter(words: LetterWords, letter: Letter): void {
  words.letters += 1;
  const stems = new Set<string>();
  for (const { start, end } of letter.body.slice(0, 200)) {
    for (const token of tokens(letter.text.slice(start, end)))
      if (token.kind === 'word') for (const part of token.norm.split(/[-']/u)) stems.add(stemOf(part));
  }
  for (const stem of stems) words.counts.set(stem, (words.counts.get(stem) ?? 0) + 1);
  if (words.counts.size <= mostStems) return;
  // Halving lets old habits fade and drops what was seen once.
  words.letters /= 2;
  for (const [stem, count] of words.counts) {
    if (count < 2) words.counts.delete(stem);
    else words.counts.set(stem, count / 2);
  }
}

/** 0.15–1: how much a stem may count, by how usual it is in letters. */
export function rarityInLetters(words: LetterWords | undefined, stem: string): number {
  const general = generalShare(stem);
  const seen = words?.counts.get(stem) ?? 0;
  const letters = words?.letters ?? 0;
  const share = (seen + priorLetters * general) / (letters + priorLetters);
  if (share <= often) return 1;
  return Math.max(0.15, Math.log(share) / Math.log(often));
}

/** For keeping between sessions. */
export function saveLetterWords({ letters, counts }: LetterWords): string {
  return JSON.stringify({ letters, counts: [...counts] });
}

/** Undefined when the text is not what `saveLetterWords` writes. */
export function openLetterWords(saved: string): LetterWords | undefined {
  try {
    const { letters, counts }: { letters?: unknown; counts?: unknown } = JSON.parse(saved) ?? {};
    if (typeof letters !== 'number' || !Array.isArray(counts)) return undefined;
    const pairs = counts.filter(
      (pair): pair is [string, number] => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number',
    );
    return { letters, counts: new Map(pairs) };
  } catch {
    return undefined;
  }
}
