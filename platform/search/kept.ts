import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Lesson, SavedIndex } from '@/utils/suggest';
import { leisure } from './breath';

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

/** So many lessons are read in one piece: some 5 ms. */
const piece = 500;

/** All lessons of use, oldest first, piece by piece: thousands read at once would hold up an answer. */
export async function keptLessons(): Promise<KeptLesson[]> {
  const all: KeptLesson[] = [];
  for (let last = 0; ;) {
    const found = await kept.lessons.where(':id').above(last).limit(piece).toArray();
    all.push(...found);
    const end = found.at(-1);
    if (end === undefined || found.length < piece) return all;
    last = end.id;
    await leisure();
  }
}
