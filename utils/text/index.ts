export { applyEdits, type Edit, type Span } from './edits';
export { languageOf, type TextLanguage } from './language';
export { sentences } from './sentences';
export { normWord, type Token, tokens } from './tokens';
