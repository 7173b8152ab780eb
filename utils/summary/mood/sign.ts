export type Feeling = 'worried' | 'angry' | 'threatening' | 'grateful';

export interface Sign {
  readonly feeling: Feeling;
  /** 2 is enough by itself, 1 needs another sign beside it. */
  readonly weight: number;
  readonly pattern: RegExp;
}

/** A sign by its words; «ё» is read as «е», the curly apostrophe as the plain one. */
export const sign = (feeling: Feeling, weight: number, words: string): Sign => ({
  feeling,
  weight,
  pattern: new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'giu'),
});
