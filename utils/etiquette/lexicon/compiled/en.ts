import type { LexicalRule } from '../lexicon';
export const english: readonly LexicalRule[] = [];
