import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Lesson, SavedIndex } from '@/utils/suggest';

export interface KeptIndex {
  readonly name: string;
  readonly saved: SavedIndex;
  /** The edition of the library that it was kept for; while that stands no document is read. */
  readonly edition?: number;
  /** Ids of its documents, as JSON since it is read faster than a list, and a number of each that changes with its text. */
  readonly ids: string | readonly string[];
  readonly stamps: Float64Array;
}

export interface KeptLesson extends Lesson {
  readonly id: number;
}

/** Counts under a name: the words of letters, the words of letters that nothing answered. No texts. */
export interface KeptCounts {
  readonly name: 'letters' | 'gaps';
  readonly counts: string;
}

/** What can be made anew, or holds no text: apart from the database of what cannot. */
class Kept extends Dexie {
  declare indexes: Table<KeptIndex, string>;
  declare lessons: EntityTable<KeptLesson, 'id'>;
  declare counts: Table<KeptCounts, string>;

  constructor() {
    super('otklik-search');
    this.version(1).stores({ indexes: 'name', lessons: '++id, label, day', counts: 'name' });
  }
}

export const kept = new Kept();
