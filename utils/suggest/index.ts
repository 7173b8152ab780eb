export { buildIndex, createIndex, type Progress, type SuggestIndex } from './build';
export { addDocument, foldIndex, needsFolding, removeDocument } from './change';
export type { IndexedDocument } from './document';
export { mendLayout } from './layout';
export { dayOf, featuresOf, learn, type Learner, type Lesson, lessonsOf, type Verdict } from './learn';
export { countLetter, type LetterWords, newLetterWords, openLetterWords, saveLetterWords } from './letter-words';
export { openIndex, type SavedIndex, saveIndex } from './save';
export { stemOf } from './stem';
export { type Hit, type QuestionHits, suggest, type SuggestOptions, type Suggestions } from './suggest';
