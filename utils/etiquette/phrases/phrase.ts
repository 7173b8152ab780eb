import type { Words } from '../finding';

/** Phrases of one situation of a reply; `{{…}}` is what the operator fills in. One file a situation, its name the id. */
export interface Situation {
  readonly id: string;
  readonly name: Words;
  /** Rules whose findings these phrases help to write anew. */
  readonly rules: readonly string[];
  readonly ru: readonly string[];
  readonly en: readonly string[];
}

/** Identity that gives the types. */
export function defineSituation(situation: Situation): Situation {
  return situation;
}
