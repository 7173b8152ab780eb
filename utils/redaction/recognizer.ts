import type { Evidence } from './finding';
import type { Reading } from './reading';

/** A candidate: a place in the normalised text of the reading. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** 0–1. */
  readonly score: number;
  readonly evidence: Evidence;
  /** The words nearby or the checksum that decided. */
  readonly because: string;
}

/** One type of personal, bank or commercial data: one file, named by the type's id in lower case with dashes. */
export interface Recognizer {
  /** Type id of the catalogue. */
  readonly type: string;
  /** A thing for the operator to judge, not a value to mask: special categories of art. 10 of 152-ФЗ, marks of secrecy. */
  readonly hint?: true;
  /** Words that speak for this type beside a number or value; `*` stands for any ending. */
  readonly cues?: readonly string[];
  /** Nothing is found where none of its words stands: such a text is not looked at. */
  readonly cuedOnly?: true;
  /** Every candidate in the text, in any order; overlaps between recognizers are decided later. */
  find(reading: Reading): readonly Candidate[];
  /** Texts with what must be found in them, run as tests. */
  readonly found: readonly (readonly [text: string, ...values: string[]])[];
  /** Look-alikes in which nothing of this type may be found, run as tests. */
  readonly ignored: readonly string[];
}

/** Identity that gives the types. */
export function defineRecognizer(recognizer: Recognizer): Recognizer {
  return recognizer;
}
