import type { Suggested } from '../outside';

/** What is suggested where there is no letter. */
export const nothingSuggested: Suggested = {
  hits: [],
  fits: false,
  questions: [],
  topics: [],
  lang: 'other',
  languages: [],
  rebuilt: false,
};
