import { type LibraryDocument, standing } from '@/utils/library';
import type { Remark, Usage } from '../outside';

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

/** @param today ISO day by the lead's clock */
export function rowsOf(
  documents: readonly LibraryDocument[],
  usage: Usage,
  remarks: readonly Remark[],
  today: string,
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
  const keys = new Map(rows.map((row) => [row, folded(row.document.title)]));
  return rows.toSorted((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

const known = new WeakMap<LibraryDocument, string>();

/** Everything in a document that a search looks at, made when it is first asked for. */
function wordsOf(document: LibraryDocument): string {
  const made = known.get(document);
  if (made !== undefined) return made;
  const { title, topics, id, body } = document;
  const more = document.kind === 'template' ? [...document.examples, document.shortcut ?? ''] : [];
  const words = folded([title, topics.join(' '), id, ...more, body].join('\n'));
  known.set(document, words);
  return words;
}

/** Makes a part of the rows ready for the first search; whether there are more. */
export function warm(rows: readonly StudioRow[], from: number): boolean {
  for (const { document } of rows.slice(from, from + 500)) wordsOf(document);
  return from + 500 < rows.length;
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

/** Rows that hold every word and fit every condition; those with the words in their title come first. */
export function filtered(rows: readonly StudioRow[], filter: Filter): readonly StudioRow[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (filter.kind === 'all' || row.document.kind === filter.kind) &&
      (filter.topic === '' || row.document.topics.includes(filter.topic)) &&
      (filter.lang === 'all' || row.document.lang === filter.lang) &&
      (filter.owner === '' || row.document.owner === filter.owner) &&
      inState(row, filter.state) &&
      words.every((word) => wordsOf(row.document).includes(word)),
  );
  if (words.length === 0) return found;
  const inTitle = (row: StudioRow): boolean => words.every((word) => folded(row.document.title).includes(word));
  return [...found.filter(inTitle), ...found.filter((row) => !inTitle(row))];
}

/** What there is to choose from, the most frequent first. */
export function choicesOf(rows: readonly StudioRow[], of: (document: LibraryDocument) => readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(({ document }) => of(document))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
