import { type Words, words } from './evidence/words';

export type Feeling = 'worried' | 'angry' | 'threatening' | 'grateful';

export interface Sign {
  readonly feeling: Feeling;
  /** 2 is enough by itself, 1 needs another sign beside it. */
  readonly weight: number;
  readonly words: Words;
}

/** A sign by its words, in small letters and with «е» for «ё». */
export const sign = (feeling: Feeling, weight: number, list: string): Sign => ({ feeling, weight, words: words(list) });
