import { readFile, stat } from 'node:fs/promises';
import type { LibraryDocument, Problem } from '@/utils/library';
import type { IndexedDocument } from '@/utils/suggest';
import { readLibrary } from './read';

export interface IndexedLibrary {
  readonly documents: readonly IndexedDocument[];
  /** Ids as they stood in the file: a number stays a number. */
  readonly given: ReadonlyMap<string, string | number>;
  readonly problems: readonly Problem[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);

const indexedOf = (document: LibraryDocument): IndexedDocument => {
  const { body, ...rest } = document;
  return { ...rest, text: body };
};

/** `{docs: [{id, title, text, examples?}]}`: any id will do there, for nothing of it is ever written to a file. */
function readPlain(path: string, docs: readonly unknown[]): IndexedLibrary {
  const documents: IndexedDocument[] = [];
  const given = new Map<string, string | number>();
  const problems: Problem[] = [];
  for (const [at, doc] of docs.entries()) {
    const { id, title, text, examples, topics }: Readonly<Record<string, unknown>> = Object(doc);
    if (typeof id !== 'string' && typeof id !== 'number') {
      const message = { ru: 'нет id', en: 'there is no id' };
      problems.push({ file: path, line: 0, field: `docs.${at}`, severity: 'error', message });
      continue;
    }
    given.set(String(id), id);
    documents.push({ id: String(id), title: textOf(title), text: textOf(text), examples: textsOf(examples), topics: textsOf(topics) });
  }
  return { documents, given, problems };
}

/** What the index needs of a library: a folder, a bundle or `{docs: […]}`. */
export async function readIndexed(path: string): Promise<IndexedLibrary> {
  if ((await stat(path).catch(() => undefined))?.isFile()) {
    const source = await readFile(path, 'utf8');
    const docs = /^\uFEFF?\s*\{\s*"docs"/u.test(source) ? plainDocs(source) : undefined;
    if (docs) return readPlain(path, docs);
  }
  const { documents, problems } = await readLibrary(path);
  // Scripts and the directory are gone by, not suggested.
  const suggested = documents.filter(({ kind }) => kind === 'template' || kind === 'reference');
  return { documents: suggested.map(indexedOf), given: new Map(), problems };
}

function plainDocs(source: string): readonly unknown[] | undefined {
  try {
    const docs: unknown = Reflect.get(Object(JSON.parse(source.replace(/^\uFEFF/u, ''))), 'docs');
    return Array.isArray(docs) ? docs : undefined;
  } catch {
    return undefined;
  }
}
