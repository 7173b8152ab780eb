import * as v from 'valibot';
import type { LibraryDocument, Problem } from './documents';
import { wordsOf } from './messages';
import { referenceSchema, templateSchema } from './schema';
import { sourceSchema } from './source-schema';

/** The version of the bundle's form. */
const version = 1;

const kept = { body: v.optional(v.string(), ''), other: v.optional(v.record(v.string(), v.unknown()), {}) };
const documentSchema = v.variant('kind', [
  v.object({ kind: v.literal('template'), ...templateSchema.entries, ...kept }),
  v.object({ kind: v.literal('reference'), ...referenceSchema.entries, ...kept }),
  ...(['script', 'directory', 'profile'] as const).map((kind) => v.object({ kind: v.literal(kind), ...sourceSchema.entries, ...kept })),
]);
const plainSchema = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  title: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  examples: v.optional(v.array(v.string()), []),
});

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

function fromPlain(item: unknown): unknown {
  const { id, title, text, examples } = v.parse(plainSchema, item);
  const lang = /[а-яё]/i.test(title + text) ? 'ru' : 'en';
  return { kind: 'template', id: id.replaceAll(/[^\p{L}\p{N}._-]/gu, '-'), title: title || id, lang, examples, body: text };
}

type Checked =
  | { readonly ok: true; readonly document: LibraryDocument }
  | { readonly ok: false; readonly field: string; readonly words: Problem['message'] };

/** A document of our own that came from outside; where it is wrong, the field and why. */
export function checkDocument(item: unknown): Checked {
  const result = v.safeParse(documentSchema, item);
  if (result.success) return { ok: true, document: result.output };
  const [issue] = result.issues;
  return { ok: false, field: issue.path ? (v.getDotPath(issue) ?? '') : '', words: wordsOf(issue.message, issue.input !== undefined) };
}

export interface Bundle {
  readonly documents: readonly LibraryDocument[];
  readonly problems: readonly Problem[];
}

/** Reads a bundle, or `{docs: [{id, title, text, examples?}]}`; documents that are wrong are named and left out. */
export function readBundle(path: string, source: string): Bundle {
  const problem = (field: string, ru: string, en: string): Problem => ({
    file: path,
    line: 0,
    field,
    severity: 'error',
    message: { ru, en },
  });
  let whole: unknown;
  try {
    whole = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (fault) {
    const en = fault instanceof Error ? fault.message : String(fault);
    return { documents: [], problems: [problem('', `это не JSON: ${en}`, `this is not JSON: ${en}`)] };
  }
  const given: unknown = Reflect.get(Object(whole), 'otklik');
  if (typeof given === 'number' && given > version) {
    const ru = `библиотека записана более новой версией Отклика (${given}): обновите его. Ничего не изменено`;
    return {
      documents: [],
      problems: [problem('otklik', ru, `the library was written by a newer version of Otklik (${given}): update it. Nothing was changed`)],
    };
  }
  const plain: unknown = Reflect.get(Object(whole), 'docs');
  const items: unknown = plain ?? Reflect.get(Object(whole), 'documents');
  if (!Array.isArray(items))
    return { documents: [], problems: [problem('documents', 'нет списка документов', 'there is no list of documents')] };
  const documents: LibraryDocument[] = [];
  const problems: Problem[] = [];
  for (const [at, item] of items.entries()) {
    const ready =
      plain === undefined
        ? { success: true as const, output: item as unknown }
        : v.safeParse(
            v.pipe(
              v.unknown(),
              v.check((one) => v.is(plainSchema, one)),
              v.transform(fromPlain),
            ),
            item,
          );
    const checked = checkDocument(ready.success ? ready.output : undefined);
    if (checked.ok) documents.push(checked.document);
    else {
      const list = plain === undefined ? 'documents' : 'docs';
      problems.push(problem([list, at, checked.field].filter((part) => part !== '').join('.'), checked.words.ru, checked.words.en));
    }
  }
  return { documents, problems };
}
