import type { Transaction } from 'dexie';

/** Rows by the name of their table. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/**
 * A change of the schema, its number the name of its file. A number once given to an operator is never edited.
 * `before` and `after` are frozen: what a database of the number before holds, and what it has to hold afterwards.
 */
export interface Upgrade {
  /** Tables that are new or indexed anew, as Dexie writes them. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly change?: (transaction: Transaction) => Promise<void>;
  readonly before: Rows;
  readonly after: Rows;
}

export const defineUpgrade = (upgrade: Upgrade): Upgrade => upgrade;
