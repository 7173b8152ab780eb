import type { PrivateSpan } from './finding';

/** One type of personal, bank or commercial data: one file, named by the type's id in lower case. */
export interface Recognizer {
  /** Type id of the catalogue. */
  readonly type: string;
  /** Every candidate in the text, in any order; overlaps between recognizers are decided later. */
  find(text: string): readonly PrivateSpan[];
  /** Texts with what must be found in them, run as tests. */
  readonly found: readonly (readonly [text: string, ...values: string[]])[];
  /** Look-alikes in which nothing of this type may be found, run as tests. */
  readonly ignored: readonly string[];
}

/** Identity that gives the types. */
export function defineRecognizer(recognizer: Recognizer): Recognizer {
  return recognizer;
}
