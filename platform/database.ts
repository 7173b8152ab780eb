import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Contact } from '@/utils/contact';
import type { LibraryDocument } from '@/utils/library';

/** How often a template went into a reply. */
export interface Usage {
  readonly id: string;
  readonly times: number;
  /** ISO time of the last one. */
  readonly last: string;
}

/** How many incoming letters held a word: tells the rare words of letters from the common ones. No texts. */
export interface LetterWords {
  readonly id: 'letters';
  readonly letters: number;
  readonly words: Readonly<Record<string, number>>;
}

/**
 * Everything that Otklik keeps besides its settings, on this machine alone.
 * A number once given to an operator is never edited: a change of the schema is the next number, with its file in upgrades/.
 */
class Database extends Dexie {
  declare documents: EntityTable<LibraryDocument, 'id'>;
  declare usage: EntityTable<Usage, 'id'>;
  declare contacts: EntityTable<Contact, 'id'>;
  declare letters: Table<LetterWords, string>;

  constructor() {
    super('otklik', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      documents: 'id, kind, lang',
      usage: 'id',
      contacts: 'id, sentAt, ticketKey',
      letters: 'id',
    });
  }
}

export const database = new Database();
