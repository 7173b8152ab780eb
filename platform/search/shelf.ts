import type { LibraryDocument } from '@/utils/library';
import {
  addDocument,
  buildIndex,
  foldedIndex,
  type IndexedDocument,
  openedIndex,
  removeDocument,
  saveIndex,
  type SuggestIndex,
} from '@/utils/suggest';
import { breath } from '../breath';
import { leisure } from './breath';
import { kept, type KeptIndex } from './kept';
import type { Building } from './question';
import { documentsOf } from './reading';

export interface Shelf {
  /** The index, in step with an edition of the library; while a big change is taken in, the one before it. */
  index(edition: number): Promise<SuggestIndex>;
  /** Opens what is kept, before anything is asked. */
  open(): void;
  /** The index as it is, if there is one. */
  atHand(): SuggestIndex | undefined;
  /** Whether a kept index was damaged. */
  wasDamaged(): boolean;
  /** Stops what is being built: the next question begins it anew. What stands already is kept first. */
  stop(): Promise<void>;
}

const indexed = ({ body, ...document }: LibraryDocument): IndexedDocument => ({ ...document, text: body });

/** FNV-1a of a document's text: another number, another text. */
function stampOf(document: LibraryDocument): number {
  const text = JSON.stringify(document);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) * 1024 + (text.length % 1024);
}

/** Sorted when the library has changed: an index that is in step with it needs no stamp. */
function stampsKept({ ids, stamps }: KeptIndex): () => ReadonlyMap<string, number> {
  let sorted: ReadonlyMap<string, number> | undefined;
  const list = (): readonly string[] => (typeof ids === 'string' ? (JSON.parse(ids) as string[]) : ids);
  return () => (sorted ??= new Map(list().map((id, at) => [id, stamps[at] ?? 0])));
}

async function inBreaths<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await breath();
  }
}

/** Changes of more than so many documents are not waited for: until they are in, the index before them answers. */
const many = 200;

/** The index of one kind of documents: opened, kept in step document by document, built anew where it has to be. */
export function shelfOf(kind: 'template' | 'reference', told: (building: Building | undefined) => void): Shelf {
  let index: SuggestIndex | undefined;
  let stamps = (): ReadonlyMap<string, number> => new Map();
  let edition = -1;
  let damaged = false;
  let stopped = false;
  let work: Promise<void> | undefined;
  let opening: Promise<void> | undefined;
  let keeping: Promise<void> = Promise.resolve();
  let keepNow = (): void => undefined;
  let noted = false;

  async function open(): Promise<void> {
    const found = await kept.indexes.get(kind).catch(() => undefined);
    if (!found) return;
    index = await inBreaths(openedIndex(found.saved));
    if (!index) {
      damaged = true;
      return;
    }
    stamps = stampsKept(found);
    edition = found.edition ?? -1;
  }

  const opened = (): Promise<void> => (opening ??= open());

  async function build(documents: readonly LibraryDocument[]): Promise<SuggestIndex> {
    const building = buildIndex(documents.map(indexed));
    for (let last = 0; ;) {
      const step = building.next();
      if (step.done) return step.value;
      if (stopped) throw new Error('stopped');
      if (performance.now() - last > 150) {
        last = performance.now();
        told(step.value);
      }
      await breath();
    }
  }

  async function change(into: SuggestIndex, documents: readonly LibraryDocument[], fresh: ReadonlyMap<string, number>): Promise<void> {
    const before = stamps();
    for (const id of before.keys()) if (!fresh.has(id)) removeDocument(into, id);
    let since = performance.now();
    for (const document of documents) {
      if (before.get(document.id) === fresh.get(document.id)) continue;
      addDocument(into, indexed(document));
      if (performance.now() - since < 5) continue;
      await breath();
      since = performance.now();
    }
  }

  /** Questions are answered first, but for those that wait for the next change. */
  async function keep(into: SuggestIndex): Promise<void> {
    await Promise.race([leisure(), new Promise<void>((resolve) => (keepNow = resolve))]);
    const saved = saveIndex(into);
    // A full disk or a private window: the index serves all the same, and is built anew next time.
    await kept.indexes
      .put({ name: kind, saved, edition, ids: JSON.stringify([...stamps().keys()]), stamps: Float64Array.from(stamps().values()) })
      .catch(() => undefined);
  }

  async function sync(to: number): Promise<void> {
    stopped = false;
    await opened();
    // What is kept is in step with the edition it is kept for.
    keepNow();
    await keeping;
    if (index && edition === to) return;
    const documents: LibraryDocument[] = [];
    const fresh = new Map<string, number>();
    for await (const piece of documentsOf(kind)) {
      for (const document of piece) {
        if (document.kind === 'template' && document.status !== 'approved') continue;
        documents.push(document);
        fresh.set(document.id, stampOf(document));
      }
    }
    const before = stamps();
    const changed =
      documents.filter(({ id }) => before.get(id) !== fresh.get(id)).length + [...before.keys()].filter((id) => !fresh.has(id)).length;
    if (index && changed <= Math.max(many, documents.length / 2)) await change(index, documents, fresh);
    else index = await build(documents);
    await inBreaths(foldedIndex(index));
    stamps = () => fresh;
    edition = to;
    // An edition that changed nothing here is noted once a session: the record is large.
    if (changed > 0 || damaged || !noted)
      keeping = keep(index).catch((fault: unknown) => console.error('Otklik: the index was not kept', fault));
    noted = true;
  }

  /** In step with an edition: a change that is under way for an earlier one is waited for, then taken further. */
  async function reach(to: number): Promise<void> {
    while (edition !== to || !index) {
      await (work ??= sync(to).finally(() => {
        work = undefined;
        told(undefined);
      }));
    }
  }

  async function current(to: number): Promise<SuggestIndex> {
    await opened();
    const reaching = edition === to && index ? undefined : reach(to);
    // With an index at hand only a moment is given to the change.
    void reaching?.catch(() => undefined);
    if (reaching && index) await Promise.race([reaching, new Promise((resolve) => setTimeout(resolve, 200))]);
    else await reaching;
    return index ?? current(to);
  }
  function stop(): Promise<void> {
    stopped = true;
    keepNow();
    return keeping;
  }

  return { index: current, open: () => void opened(), atHand: () => index, wasDamaged: () => damaged, stop };
}
