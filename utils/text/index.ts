export { applyEdits, type Edit, type Span } from './edits';
export type { Fact, FactKind } from './facts';
export { keptShare } from './kept';
export { languageOf, type TextLanguage } from './language';
export { type Letter, readLetter } from './letter';
export { luhn } from './luhn';
export { askedBy, type Question } from './questions';
export { sentences } from './sentences';
export { normWord, type Token, tokens } from './tokens';
