import type { Span } from '../edits';

export type FactKind = 'order' | 'contract' | 'invoice' | 'request' | 'tracking' | 'date' | 'amount' | 'product' | 'phone' | 'email';

/** Something named in a letter that a reply may need. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** Normalised: digits of a number, ISO date (`--MM-DD` without a year; a month, a year or words where no day is named), `1500.00 RUB`, `+79123456789`. */
  readonly value: string;
  /** As the customer wrote it. */
  readonly shown: string;
}

/** A fact for a match of a whole pattern or of one of its named groups. */
export function factOf(kind: FactKind, value: string, shown: string, start: number): Fact {
  return { kind, value, shown, start, end: start + shown.length };
}
