import type { LibraryDocument, Problem } from '../documents';
import type { Entry } from '../entry';
import { importProblem } from '../importer';
import type { Converted } from './convert';
import { contentHash, sameDocument } from './hash';

export type SkipReason = 'same' | 'edited-here' | 'twin' | 'double' | 'empty';

/** What an import does with one answer. */
export type PlanStep =
  | { readonly does: 'add'; readonly document: LibraryDocument; readonly line: number }
  | { readonly does: 'change'; readonly document: LibraryDocument; readonly before: LibraryDocument; readonly line: number }
  | {
      readonly does: 'skip';
      readonly title: string;
      readonly why: SkipReason;
      readonly line: number;
      /** The document it is the same as. */ readonly as?: string;
    };

export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly problems: readonly Problem[];
}

/** What is done with an answer that was changed both here and in the tool it came from. */
export type Conflict = 'keep' | 'replace';

interface Origin {
  readonly from: string;
  readonly id: string;
  /** Of the answer as it came: tells whether the tool changed it since. */
  readonly sum: string;
  /** Of the document as it was written: tells whether it was edited here since. */
  readonly written: string;
}

export function originOf({ other }: LibraryDocument): Origin | undefined {
  const origin: unknown = other['origin'];
  const part = (key: string): string => String(Reflect.get(Object(origin), key) ?? '');
  return origin === undefined ? undefined : { from: part('from'), id: part('id'), sum: part('sum'), written: part('written') };
}

const keyOf = ({ from, id }: Origin): string => `${from}\u0000${id}`;

/** The document as it comes, with what the lead added here and the tool knows nothing of. */
function merged(before: LibraryDocument, fresh: LibraryDocument): LibraryDocument {
  const given = Object.fromEntries(
    Object.entries(fresh).filter(([, value]) => !(Array.isArray(value) && value.length === 0) && value !== undefined),
  );
  const status =
    before.kind === 'template' && fresh.kind === 'template' ? { status: fresh.status === 'approved' ? before.status : fresh.status } : {};
  return { ...before, ...given, ...status, id: before.id, other: { ...before.other, ...fresh.other } };
}

interface Shelf {
  readonly ids: Set<string>;
  readonly shortcuts: Map<string, string>;
  readonly contents: Map<string, string>;
}

function freeId(wanted: string, { ids }: Shelf): string {
  let id = wanted;
  for (let nth = 2; ids.has(id); nth += 1) id = `${wanted}-${nth}`;
  ids.add(id);
  return id;
}

/** The document with what tells later whether it was edited here; `content` is its hash. */
function stamped(document: LibraryDocument, content: string): LibraryDocument {
  const origin: unknown = document.other['origin'];
  return origin === undefined || Reflect.get(Object(origin), 'written') !== undefined
    ? document
    : { ...document, other: { ...document.other, origin: { ...Object(origin), written: content } } };
}

const contentOf = (document: LibraryDocument, content = contentHash(document)): string => `${document.kind} ${content}`;

/** A shortcut that another answer has already is left out, and said. */
function withShortcut(document: LibraryDocument, shelf: Shelf, file: string, { line, title }: Entry, problems: Problem[]): LibraryDocument {
  if (document.kind !== 'template' || document.shortcut === undefined) return document;
  const key = document.shortcut.toLowerCase();
  const holder = shelf.shortcuts.get(key);
  if (holder === undefined || holder === document.id) {
    shelf.shortcuts.set(key, document.id);
    return document;
  }
  problems.push(
    importProblem(
      file,
      line,
      'warning',
      `«${title}»: сокращение «${document.shortcut}» уже есть у «${holder}», пропущено`,
      `“${title}”: the shortcut “${document.shortcut}” belongs to “${holder}” and is left out`,
    ),
  );
  const { shortcut: _taken, ...rest } = document;
  return rest;
}

/** Where a title stands for the tool's own id, the second of one title is told apart by its number: it is another answer. */
function toldApart(all: readonly Converted[]): readonly Converted[] {
  const taken = new Set<string>();
  const later = new Set<Converted>();
  for (const one of all) {
    const key = originOf(one.document)?.id ?? '';
    if (one.entry.id === '' && taken.has(key)) later.add(one);
    taken.add(key);
  }
  /** The last number given to a title: a file may hold thousands of one. */
  const counts = new Map<string, number>();
  return all.map((one) => {
    if (!later.has(one)) return one;
    const { document } = one;
    const title = originOf(document)?.id ?? '';
    let nth = (counts.get(title) ?? 1) + 1;
    while (taken.has(`${title} (${nth})`)) nth += 1;
    counts.set(title, nth);
    const id = `${title} (${nth})`;
    taken.add(id);
    return { ...one, document: { ...document, other: { ...document.other, origin: { ...Object(document.other['origin']), id } } } };
  });
}

/** Gives every answer the id of the document it became before, or a free one. Includes are resolved between this and `planImport`. */
export function assignIds(all: readonly Converted[], there: readonly LibraryDocument[]): readonly Converted[] {
  const known = new Map(
    there.flatMap((document) => (originOf(document) ? [[keyOf(originOf(document) as Origin), document.id] as const] : [])),
  );
  const shelf: Shelf = { ids: new Set(there.map(({ id }) => id)), shortcuts: new Map(), contents: new Map() };
  return toldApart(all).map((one) => {
    const origin = originOf(one.document);
    const id = (origin && known.get(keyOf(origin))) ?? freeId(one.document.id, shelf);
    return { ...one, document: { ...one.document, id } };
  });
}

/**
 * What an import would do to a library; nothing is changed.
 * @param edited ids of documents of our own that were edited here in a way that the file knows nothing of
 */
export function planImport(
  all: readonly Converted[],
  there: readonly LibraryDocument[],
  file: string,
  conflict: Conflict = 'keep',
  edited: ReadonlySet<string> = new Set(),
): Plan {
  const problems: Problem[] = [];
  const byId = new Map(there.map((document) => [document.id, document]));
  const shelf: Shelf = {
    ids: new Set(byId.keys()),
    shortcuts: new Map(
      there.flatMap((one) =>
        one.kind === 'template' && one.shortcut !== undefined ? [[one.shortcut.toLowerCase(), one.id] as const] : [],
      ),
    ),
    contents: new Map(there.map((one) => [contentOf(one), one.id])),
  };
  const seen = new Set<string>();
  const steps = all.map(({ document: fresh, entry, whole }): PlanStep => {
    const skip = (why: SkipReason, as?: string): PlanStep => ({
      does: 'skip',
      title: entry.title,
      why,
      line: entry.line,
      ...(as !== undefined && { as }),
    });
    const origin = originOf(fresh);
    if (fresh.body.trim() === '') return skip('empty');
    const key = origin ? keyOf(origin) : `\u0000${fresh.id}`;
    if (seen.has(key)) {
      problems.push(
        importProblem(
          file,
          entry.line,
          'warning',
          `«${entry.title}»: такой номер уже был выше, пропущено`,
          `“${entry.title}”: the same id stands above, left out`,
        ),
      );
      return skip('double');
    }
    seen.add(key);
    const before = byId.get(fresh.id);
    if (before === undefined) {
      // Neither its shortcut nor its id is of the content: the hash holds for what is written, too.
      const content = contentHash(fresh);
      const twin = shelf.contents.get(contentOf(fresh, content));
      if (twin !== undefined) return skip('twin', twin);
      shelf.contents.set(contentOf(fresh, content), fresh.id);
      return { does: 'add', document: stamped(withShortcut(fresh, shelf, file, entry, problems), content), line: entry.line };
    }
    if (sameDocument(before, fresh)) return skip('same', before.id);
    const was = originOf(before);
    if (was && !whole && origin && was.sum === origin.sum) return skip('same', before.id);
    if (whole && conflict === 'keep' && edited.has(fresh.id)) return skip('edited-here', before.id);
    if (was && !whole && conflict === 'keep' && contentHash(before) !== was.written) return skip('edited-here', before.id);
    const now = withShortcut(whole ? fresh : merged(before, fresh), shelf, file, entry, problems);
    return {
      does: 'change',
      document: stamped(now, contentHash(now)),
      before,
      line: entry.line,
    };
  });
  return { steps, problems };
}
