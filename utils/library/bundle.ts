import * as v from 'valibot';
import { brokenDocument } from './broken-document';
import type { LibraryDocument, Problem } from './documents';
import { wordsOf } from './messages';
import { referenceSchema, templateSchema } from './schema';
import { sourceSchema } from './source-schema';
import { readJson } from './sources';

/** The version of the bundle's form. */
const version = 1;

const kept = { body: v.optional(v.string('text'), ''), other: v.optional(v.record(v.string(), v.unknown(), 'other'), {}) };
const documentSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('template'), ...templateSchema.entries, ...kept }),
    v.object({ kind: v.literal('reference'), ...referenceSchema.entries, ...kept }),
    ...(['script', 'directory', 'profile'] as const).map((kind) => v.object({ kind: v.literal(kind), ...sourceSchema.entries, ...kept })),
  ],
  ({ path }) => (path === undefined ? 'document' : 'kind'),
);
/** An article as other tools write it down for the search. */
const plainSchema = v.object(
  {
    id: v.pipe(v.union([v.string(), v.number()], 'text'), v.transform(String), v.nonEmpty('filled')),
    title: v.optional(v.string('text'), ''),
    text: v.optional(v.string('text'), ''),
    examples: v.optional(v.array(v.string('text'), 'texts'), []),
  },
  'document',
);

const keys = [...new Set(['kind', ...Object.keys(templateSchema.entries), ...Object.keys(referenceSchema.entries), 'body', 'other'])];

/** Fields always in the same order, so that the same documents are the same bytes. */
const ordered = (document: LibraryDocument): Record<string, unknown> =>
  Object.fromEntries(
    keys.flatMap((key) => (Reflect.get(document, key) === undefined ? [] : [[key, Reflect.get(document, key) as unknown]])),
  );

/** One `.otklik.json` of all documents of a library, a document a line. */
export function writeBundle(documents: readonly LibraryDocument[]): string {
  const lines = documents.map((document) => JSON.stringify(ordered(document)));
  return `{"otklik":${version},"documents":[\n${lines.join(',\n')}\n]}\n`;
}

type Checked =
  | { readonly ok: true; readonly document: LibraryDocument }
  | { readonly ok: false; readonly field: string; readonly words: Problem['message'] };

function wrong([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Checked {
  return { ok: false, field: v.getDotPath(issue) ?? '', words: wordsOf(issue.message, issue.input !== undefined) };
}

/** A document of our own that came from outside; where it is wrong, the field and why. */
export function checkDocument(item: unknown): Checked {
  const result = v.safeParse(documentSchema, item);
  return result.success ? { ok: true, document: result.output } : wrong(result.issues);
}

function checkPlain(item: unknown): Checked {
  const result = v.safeParse(plainSchema, item);
  if (!result.success) return wrong(result.issues);
  const { id, title, text, examples } = result.output;
  const lang = /[а-яё]/i.test(title + text) ? 'ru' : 'en';
  const named = id.replaceAll(/[^\p{L}\p{N}._-]/gu, '-');
  return checkDocument({ kind: 'template', id: named, title: title || id, lang, examples, body: text });
}

export interface Bundle {
  readonly documents: readonly LibraryDocument[];
  readonly problems: readonly Problem[];
}

/** Reads a bundle, or `{docs: [{id, title, text, examples?}]}`; documents that are wrong are named and left out. */
export function readBundle(path: string, source: string): Bundle {
  const problem = (line: number, field: string, message: Problem['message']): Problem => ({
    file: path,
    line,
    field,
    severity: 'error',
    message,
  });
  const parsed = readJson({ path, text: source });
  if (!parsed.ok) return { documents: [], problems: [parsed.problem] };
  const whole = parsed.value;
  const given: unknown = Reflect.get(Object(whole), 'otklik');
  if (typeof given === 'number' && given > version) {
    const ru = `библиотека записана более новой версией Отклика (${given}): обновите его. Ничего не изменено`;
    const en = `the library was written by a newer version of Otklik (${given}): update it. Nothing was changed`;
    return { documents: [], problems: [problem(0, 'otklik', { ru, en })] };
  }
  const plain: unknown = Reflect.get(Object(whole), 'docs');
  const items: unknown = plain ?? Reflect.get(Object(whole), 'documents');
  if (!Array.isArray(items))
    return { documents: [], problems: [problem(0, '', { ru: 'нет списка документов', en: 'there is no list of documents' })] };
  const documents: LibraryDocument[] = [];
  const problems: Problem[] = [];
  for (const [at, item] of items.entries()) {
    const checked = plain === undefined ? checkDocument(item) : checkPlain(item);
    if (checked.ok) documents.push(checked.document);
    else problems.push(problem(parsed.lineOf(item), '', brokenDocument(at, item, checked.field, checked.words)));
  }
  return { documents, problems };
}
