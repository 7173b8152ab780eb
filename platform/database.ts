import Dexie, { type EntityTable } from 'dexie';
import type { Contact, Queued } from '@/utils/contact';
import type { Figure } from '@/utils/figures';
import type { LibraryDocument } from '@/utils/library';
import type { WordingCounts } from '@/utils/wording';
import { upgrades } from './upgrades';

/** How often a template went into a reply. */
export interface Usage {
  readonly id: string;
  readonly times: number;
  /** ISO time of the last one. */
  readonly last: string;
}

/** One document before one change. */
export interface Version {
  readonly seq: number;
  readonly docId: string;
  /** The change it belongs to. */
  readonly batch: number;
  /** ISO time. */
  readonly at: string;
  /** Nothing when the change brought the document in. */
  readonly before?: LibraryDocument;
  /** Sum of the document after the change, nothing when the change took it out. The document is the `before` of the next one. */
  readonly sum?: string;
}

export type ChangeKind = 'edit' | 'import' | 'remove' | 'restore' | 'bulk' | 'starter' | 'undo';

/** Changes that belong together and are undone together. */
export interface Batch {
  readonly id: number;
  readonly at: string;
  readonly kind: ChangeKind;
  /** What it was about: a title, the name of a file. */
  readonly about: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly undone: boolean;
}

/** What an operator said about a template at the moment of use. */
export interface Flag {
  readonly id: number;
  readonly docId: string;
  readonly kind: 'wrong' | 'outdated' | 'better';
  /** The operator's words; with `better`, the text that would be better. */
  readonly text: string;
  readonly at: string;
  readonly state: 'open' | 'done';
}

export interface Backup {
  readonly id: number;
  readonly at: string;
  readonly why: 'schedule' | 'asked' | 'import';
  readonly documents: number;
  /** The bundle of the library, packed. */
  readonly bytes: Uint8Array;
}

/** A contact under lock; what stands outside the lock is only what rows are found by. */
export interface SealedContact {
  readonly id: string;
  /** ISO, for the order and for how long it is kept. */
  readonly sentAt: string;
  /** Tags made with a secret of this machine: nobody else can tell from them who it was. */
  readonly customer: string;
  readonly ticket: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The row's own key, for the lock's owner alone: it was recorded while the lock was shut. */
  readonly wrapped?: Uint8Array<ArrayBuffer>;
}

/** The keys of the lock. */
export interface Ring {
  readonly id: 'contacts';
  /** Absent while a passphrase keeps it. */
  readonly data?: Uint8Array<ArrayBuffer>;
  readonly tags: Uint8Array<ArrayBuffer>;
  readonly inboxPublic: JsonWebKey;
  readonly inboxPrivate: { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly kept?: {
    readonly salt: Uint8Array<ArrayBuffer>;
    readonly rounds: number;
    readonly iv: Uint8Array<ArrayBuffer>;
    readonly bytes: Uint8Array<ArrayBuffer>;
  };
}

/** Where a ticket stands at the desk: script, answers, corrections; under the same lock as contacts. */
export interface SealedCase {
  readonly key: string;
  readonly at: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Something that opens another system, under the lock of the contacts. */
export interface Secret {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Set while the lock was shut. */
  readonly wrapped?: Uint8Array<ArrayBuffer>;
}

/** A ticket that a colleague has now. */
export interface Handed {
  readonly id: string;
  readonly ticketKey: string;
  readonly ticketNumber: string;
  readonly receiver: string;
  readonly receiverName: string;
  /** ISO. */
  readonly at: string;
  readonly due: string;
  readonly done: boolean;
}

/**
 * Everything that Otklik keeps besides its settings, on this machine alone.
 * A number once given to an operator is never edited: a change of the schema is the next number, with its file in upgrades/.
 */
class Database extends Dexie {
  declare documents: EntityTable<LibraryDocument, 'id'>;
  declare usage: EntityTable<Usage, 'id'>;
  declare contacts: EntityTable<Contact, 'id'>;
  declare versions: EntityTable<Version, 'seq'>;
  declare batches: EntityTable<Batch, 'id'>;
  declare flags: EntityTable<Flag, 'id'>;
  declare backups: EntityTable<Backup, 'id'>;
  declare sealed: EntityTable<SealedContact, 'id'>;
  declare rings: EntityTable<Ring, 'id'>;
  declare pushes: EntityTable<Queued, 'id'>;
  declare secrets: EntityTable<Secret, 'id'>;
  declare cases: EntityTable<SealedCase, 'key'>;
  declare handed: EntityTable<Handed, 'id'>;
  declare figures: EntityTable<Figure, 'id'>;
  declare wordings: EntityTable<WordingCounts, 'id'>;

  constructor() {
    // Without Dexie's memory of answers: it copies whatever is written, which a large import pays for twice.
    super('otklik', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const [number, { stores, change }] of upgrades) {
      const version = this.version(number).stores(stores);
      if (change) version.upgrade(change);
    }
  }
}

export const database = new Database();
