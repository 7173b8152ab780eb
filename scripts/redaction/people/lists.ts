// What the people of the generated texts are made of.
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre';

export interface Lists {
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** The names that every second person has. */
  readonly usual: { readonly men: readonly string[]; readonly women: readonly string[]; readonly surnames: readonly string[] };
  readonly shorts: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  readonly foreign: readonly string[];
  readonly latinGiven: readonly string[];
  readonly latinSurnames: readonly string[];
}

/** A name with the capitals of its parts. */
export const capital = (word: string) =>
  word.replace(/(^|-)(\p{L})/gu, (_all, dash: string, letter: string) => dash + letter.toUpperCase());
