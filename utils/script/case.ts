import type { Mood } from '../summary';
import type { Place } from './advance';

/** A hand-over that is being written: what the operator typed and chose. */
export interface HandingOver {
  /** Whom the script named; empty when nobody was. */
  readonly named: string;
  /** Whom the operator chose instead. */
  readonly picked?: string;
  readonly done?: string;
  readonly asked?: string;
  /** The note, where it was written on by hand. */
  readonly note?: string;
  /** The same as it was composed then: what changes since, a deadline say, is told from what was written by hand. */
  readonly composed?: string;
  /** Put aside: what was typed comes back when it is opened again. */
  readonly aside?: boolean;
}

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
  /** Undefined again once it was handed over. */
  readonly handing?: HandingOver | undefined;
  /** Answers to questions of the script that were typed and not given yet, by the keys of the questions. */
  readonly answering?: Readonly<Record<string, string>>;
  /** Whom the ticket was handed over to. */
  readonly handedTo?: string;
}

export const emptyCase: Case = { asks: {}, typed: {}, log: {} };
