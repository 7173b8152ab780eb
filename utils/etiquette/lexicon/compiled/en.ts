// Written by scripts/etiquette/expand.ts from lexicon/en/*.yaml: change those.
import type { LexicalRule } from '../lexicon';

export const english: readonly LexicalRule[] = [
];
