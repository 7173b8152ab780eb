import type { Mood } from '../summary';
import type { Place } from './advance';

/** Where a ticket stands at the desk: kept so that a restart of the browser changes nothing. */
export interface Case {
  /** The script that is gone by, and how far. */
  readonly script?: string;
  readonly place?: Place;
  /** Asks of the letter that the operator corrected, by their place in the list; an empty text strikes one out. */
  readonly asks: Readonly<Record<string, string>>;
  /** How the letter is meant, where the operator put that right. */
  readonly mood?: Mood['name'];
  /** What the operator typed into the contact's form. */
  readonly typed: Readonly<Record<string, string>>;
  /** Values that steps of the script gave the contact. */
  readonly log: Readonly<Record<string, string>>;
  /** Whom the ticket was handed over to. */
  readonly handedTo?: string;
}

export const emptyCase: Case = { asks: {}, typed: {}, log: {} };
