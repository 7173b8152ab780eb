import { liveQuery } from 'dexie';
import type { LibraryDocument } from '@/utils/library';
import { ownChanges } from './changes';
import { database } from '../database';

type Told = (documents: readonly LibraryDocument[], of: number) => void;

/** A library of this size takes longer to read than a screen of it to draw. */
const large = 1000;
const firstRows = 40;
/** Documents read at once: few enough that keys are answered in between. */
const slice = 1000;

interface FirstRows {
  readonly rows: readonly LibraryDocument[];
  readonly of: number;
}

/** The first screen of a large library; nothing of a small one, which is read as a whole as fast. */
async function readFirst(): Promise<FirstRows | undefined> {
  const [of, rows] = await Promise.all([database.documents.count(), database.documents.orderBy('title').limit(firstRows).toArray()]);
  return of < large ? undefined : { rows, of };
}
let early: Promise<FirstRows | undefined> | undefined;

/** Asks for the first rows before there is a page to draw them. */
export function prepareFirstRows(): void {
  early ??= readFirst();
  // Who watches is told of what goes wrong.
  early.catch(() => undefined);
}

const lastBatch = async (): Promise<number> => (await database.batches.orderBy('id').last())?.id ?? 0;

interface Known {
  readonly batch: number;
  readonly documents: ReadonlyMap<string, LibraryDocument>;
}

/** Everything, as it is after one batch. */
function readAll(): Promise<Known> {
  return database.transaction('r', [database.documents, database.batches], async () => {
    const batch = await lastBatch();
    const documents = new Map<string, LibraryDocument>();
    let part = await database.documents.orderBy('id').limit(slice).toArray();
    for (let last = part.at(-1); last; last = part.at(-1)) {
      for (const one of part) documents.set(one.id, one);
      part = part.length < slice ? [] : await database.documents.where('id').above(last.id).limit(slice).toArray();
    }
    return { batch, documents };
  });
}

/** What the batches after `known` have changed: of this page's own it is at hand, of other tabs' it is read. */
async function changedSince(known: number, batch: number): Promise<readonly (readonly [string, LibraryDocument | undefined])[]> {
  const own = Array.from({ length: batch - known }, (_, nth) => ownChanges(known + 1 + nth));
  if (own.every((changes) => changes !== undefined)) return own.flat().map(({ id, document }) => [id, document] as const);
  const versions = await database.versions.where('batch').between(known, batch, false, true).toArray();
  const ids = [...new Set(versions.map(({ docId }) => docId))];
  const documents = await database.documents.bulkGet(ids);
  return ids.map((id, nth) => [id, documents[nth]] as const);
}

/** The library after later batches; documents that did not change stay the same objects. */
async function follow(known: Known, batch: number): Promise<Known> {
  if (batch < known.batch) return readAll();
  const documents = new Map(known.documents);
  for (const [id, document] of await changedSince(known.batch, batch)) {
    if (document) documents.set(id, document);
    else documents.delete(id);
  }
  return { batch, documents };
}

const inOrder = ({ documents }: Known): readonly LibraryDocument[] =>
  [...documents.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * All documents, and again after every change from any tab; returns what ends it. Of a large library the first rows are
 * told before the rest is read, with how many there are.
 */
export function watchLibrary(told: Told, failed: (fault: unknown) => void): () => void {
  let ended = false;
  let following: { unsubscribe(): void } | undefined;
  const tell = (known: Known): Known => {
    const documents = inOrder(known);
    if (!ended) told(documents, documents.length);
    return known;
  };
  async function begin(): Promise<void> {
    const first = await (early ?? readFirst());
    early = undefined;
    if (first && !ended) told(first.rows, first.of);
    let now = readAll().then(tell);
    await now;
    if (ended) return;
    following = liveQuery(lastBatch).subscribe({
      next(batch) {
        now = now.then(async (known) => (batch === known.batch ? known : tell(await follow(known, batch))));
        now.catch(failed);
      },
      error: failed,
    });
  }
  begin().catch(failed);
  return () => {
    ended = true;
    following?.unsubscribe();
  };
}
