// Written by scripts/etiquette/expand.ts from lexicon/ru/*.yaml: change those.
import type { LexicalRule } from '../lexicon';

export const russian: readonly LexicalRule[] = [
];
