import { type LibraryDocument, standing } from '@/utils/library';
import type { Remark, Usage } from '../../outside';

/** A document with what the list filters by, made once a change of the library. */
export interface StudioRow {
  readonly document: LibraryDocument;
  readonly status: 'approved' | 'draft' | 'retired' | undefined;
  readonly times: number;
  readonly expiring: boolean;
  readonly stale: boolean;
  readonly flagged: number;
}

/** Which documents stand in one list. */
export type Shelf = 'replies' | 'scripts';

export const isOn = ({ kind }: LibraryDocument, shelf: Shelf): boolean =>
  shelf === 'scripts' ? kind === 'script' : kind === 'template' || kind === 'reference';

export interface Filter {
  readonly words: string;
  readonly kind: 'all' | 'template' | 'reference';
  readonly topic: string;
  readonly lang: 'all' | 'ru' | 'en';
  readonly owner: string;
  readonly state: 'all' | 'approved' | 'draft' | 'retired' | 'expiring' | 'stale' | 'unused' | 'flagged';
}

export const noFilter: Filter = { words: '', kind: 'all', topic: '', lang: 'all', owner: '', state: 'all' };

const month = 30 * 86_400_000;

const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** What a search looks at in a document, and what the list is in the order of. */
interface Folded {
  readonly title: string;
  words?: string;
}
// A document that did not change is the same object after a change of the library: it is folded once.
const known = new WeakMap<LibraryDocument, Folded>();
function foldedOf(document: LibraryDocument): Folded {
  const made = known.get(document);
  if (made !== undefined) return made;
  const fresh = { title: folded(document.title) };
  known.set(document, fresh);
  return fresh;
}

/** Everything in a document that a search looks at, made when it is first asked for. */
function wordsOf(document: LibraryDocument): string {
  const text = foldedOf(document);
  if (text.words !== undefined) return text.words;
  const { title, topics, id, body } = document;
  const more = document.kind === 'template' ? [...document.examples, document.shortcut ?? ''] : [];
  text.words = folded([title, topics.join(' '), id, ...more, body].join('\n'));
  return text.words;
}

/**
 * @param today ISO day by the lead's clock
 * @param first the language whose documents come first, such as the lead's own
 */
export function rowsOf(
  documents: readonly LibraryDocument[],
  usage: Usage,
  remarks: readonly Remark[],
  today: string,
  first?: 'ru' | 'en',
): readonly StudioRow[] {
  const flagged = new Map<string, number>();
  for (const { docId } of remarks) flagged.set(docId, (flagged.get(docId) ?? 0) + 1);
  const soon = new Date(Date.parse(today) + month).toISOString().slice(0, 10);
  const rows = documents.map((document): StudioRow => {
    const { id, validTo } = document;
    return {
      document,
      status: document.kind === 'template' ? document.status : undefined,
      times: usage.get(id)?.times ?? 0,
      expiring: validTo !== undefined && validTo <= soon,
      stale: ['stale', 'expired'].includes(standing(document, today)),
      flagged: flagged.get(id) ?? 0,
    };
  });
  // Compared letter by letter, because a dictionary's order takes ten times as long for ten thousand titles.
  const byTitle = rows.toSorted((a, b) => (foldedOf(a.document).title < foldedOf(b.document).title ? -1 : 1));
  if (first === undefined) return byTitle;
  return [...byTitle.filter(({ document }) => document.lang === first), ...byTitle.filter(({ document }) => document.lang !== first)];
}

/** Makes rows ready for the first search for as long as `time` says; the place to go on from, nothing when all are. */
export function warm(rows: readonly StudioRow[], from: number, time: () => boolean): number | undefined {
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at];
    if (row) wordsOf(row.document);
    if (at % 50 === 49 && !time()) return at + 1;
  }
  return undefined;
}

function inState(row: StudioRow, state: Filter['state']): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'expiring':
      return row.expiring;
    case 'stale':
      return row.stale;
    case 'unused':
      return row.document.kind === 'template' && row.times === 0;
    case 'flagged':
      return row.flagged > 0;
    default:
      return row.status === state;
  }
}

const { words: _words, ...anything } = noFilter;
const conditions = Object.keys(anything) as readonly (keyof typeof anything)[];

const wordsIn = (filter: Filter): readonly string[] => folded(filter.words).split(/\s+/).filter(Boolean);

function fitting(rows: readonly StudioRow[], filter: Filter): readonly StudioRow[] {
  const words = wordsIn(filter);
  return rows.filter(
    (row) =>
      (filter.kind === 'all' || row.document.kind === filter.kind) &&
      (filter.topic === '' || row.document.topics.includes(filter.topic)) &&
      (filter.lang === 'all' || row.document.lang === filter.lang) &&
      (filter.owner === '' || row.document.owner === filter.owner) &&
      inState(row, filter.state) &&
      words.every((word) => wordsOf(row.document).includes(word)),
  );
}

function titlesFirst(rows: readonly StudioRow[], filter: Filter): readonly StudioRow[] {
  const words = wordsIn(filter);
  if (words.length === 0) return rows;
  const [first, rest]: [StudioRow[], StudioRow[]] = [[], []];
  for (const row of rows) (words.every((word) => foldedOf(row.document).title.includes(word)) ? first : rest).push(row);
  return [...first, ...rest];
}

/** Rows that hold every word and fit every condition; those with the words in their title come first. */
export const filtered = (rows: readonly StudioRow[], filter: Filter): readonly StudioRow[] => titlesFirst(fitting(rows, filter), filter);

/** The filter of rows that is typed into: a word that goes on is looked for only where its beginning was found. */
export function narrowing(rows: readonly StudioRow[]): (filter: Filter) => readonly StudioRow[] {
  let last: { readonly filter: Filter; readonly found: readonly StudioRow[] } = { filter: noFilter, found: rows };
  return (filter) => {
    const goesOn =
      conditions.every((one) => last.filter[one] === filter[one]) && folded(filter.words).startsWith(folded(last.filter.words));
    last = { filter, found: fitting(goesOn ? last.found : rows, filter) };
    return titlesFirst(last.found, filter);
  };
}

/** What there is to choose from, the most frequent first. */
export function choicesOf(rows: readonly StudioRow[], of: (document: LibraryDocument) => readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(({ document }) => of(document))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
