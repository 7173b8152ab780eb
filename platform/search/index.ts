export { search } from './ask';
export { bringSearch } from './bring';
export type { Building, Gap, Learnt, LookUpFilter, QuestionAsked, ReferenceFound, Suggested, Suggestion } from './question';
