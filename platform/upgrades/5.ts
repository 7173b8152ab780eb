import { documentSum, type SourceDocument } from '@/utils/library';
import { defineUpgrade } from './upgrade';

interface DeskFile {
  /** A script's own id; the path of a directory. */
  readonly id: string;
  readonly path: string;
  readonly source: string;
  readonly savedAt: string;
  /** Newest first. */
  readonly before: readonly { readonly source: string; readonly savedAt: string }[];
}

const script = { id: 'a', path: 'ru/scripts/a.yaml', source: 'id: a\ntitle: Потеря\nsteps: []\n', savedAt: '2026-11-25T12:00:00.000Z' };
const older = { source: 'id: a\ntitle: Было\nsteps: []\n', savedAt: '2026-11-24T12:00:00.000Z' };
const directory = { id: 'ru/directory.yaml', path: 'ru/directory.yaml', source: 'people: []\n', savedAt: script.savedAt, before: [] };
const head = { kind: 'script', id: 'script:a', lang: 'ru', topics: [], other: {} };
const now = { ...head, title: 'Потеря', body: 'id: a\ntitle: Потеря\nsteps: []' };

/** The value of a field at the beginning of a line, unquoted; a list as its items. */
const said = (source: string, field: string): string =>
  new RegExp(`^${field}:[ \\t]*(.*)$`, 'mu')
    .exec(source)?.[1]
    ?.replace(/[ \t]+#.*$/u, '')
    .replaceAll(/^["'[]|["'\]]$/gu, '')
    .trim() ?? '';

/** What such a file became then; read by lines, so that this stays as it is whatever becomes of the reader of YAML. */
function documentOf({ id, path }: DeskFile, source: string): SourceDocument {
  const body = source
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  const folder = /(?:^|\/)(ru|en)\//u.exec(path)?.[1];
  const spoken = said(body, 'lang') || folder || (/[а-яё]/iu.test(body) ? 'ru' : 'en');
  const lang = spoken === 'en' ? 'en' : 'ru';
  if (/(?:^|\/)directory\.ya?ml$/iu.test(path))
    return {
      kind: 'directory',
      id: `directory:${folder ?? 'all'}`,
      title: lang === 'ru' ? 'Справочник' : 'Directory',
      lang,
      topics: [],
      body,
      other: {},
    };
  const topics = said(body, 'topics')
    .split(/\s*,\s*/u)
    .filter(Boolean);
  return { kind: 'script', id: `script:${id}`, title: said(body, 'title') || id, lang, topics, body, other: {} };
}

/** Scripts and the directory become documents of the library, their earlier versions versions like any other. */
export default defineUpgrade({
  stores: { deskFiles: null },
  async change(transaction) {
    const files: readonly DeskFile[] = await transaction.table('deskFiles').toArray();
    for (const file of files) {
      const { source, savedAt, before } = file;
      const states = [...before.toReversed(), { source, savedAt }].map((one) => ({
        document: documentOf(file, one.source),
        at: one.savedAt,
      }));
      const last = states.at(-1);
      if (last) await transaction.table('documents').put(last.document);
      const versions = states.slice(1).map(({ document, at }, nth) => ({
        docId: document.id,
        // None of the changes that can be taken back.
        batch: 0,
        at,
        before: states[nth]?.document,
        sum: documentSum(document),
      }));
      await transaction.table('versions').bulkAdd(versions);
    }
  },
  before: { deskFiles: [{ ...script, before: [older] }, directory] },
  after: {
    documents: [{ kind: 'directory', id: 'directory:ru', title: 'Справочник', lang: 'ru', topics: [], other: {}, body: 'people: []' }, now],
    versions: [
      {
        seq: 1,
        docId: 'script:a',
        batch: 0,
        at: script.savedAt,
        before: { ...head, title: 'Было', body: 'id: a\ntitle: Было\nsteps: []' },
        sum: 'pk4opek97e',
      },
    ],
    usage: [],
    letters: [],
    batches: [],
    flags: [],
    backups: [],
    contacts: [],
    sealed: [],
    rings: [],
    pushes: [],
    cases: [],
    handed: [],
    figures: [],
  },
});
