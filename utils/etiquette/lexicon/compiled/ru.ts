import type { LexicalRule } from '../lexicon';
export const russian: readonly LexicalRule[] = [];
