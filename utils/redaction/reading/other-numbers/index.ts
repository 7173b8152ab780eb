import type { CueLists } from './cue-lists';
import { goods } from './goods';
import { measures } from './measures';
import { papers } from './papers';

/** Kinds of numbers that are nobody's secret, by the words that name them: what they claim is not masked as something else. */
export const otherNumbers: CueLists = [...goods, ...papers, ...measures];
