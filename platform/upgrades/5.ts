import { documentSum, readSourceFile, sourceKindOf } from '@/utils/library';
import { defineUpgrade } from './upgrade';

interface DeskFile {
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

/** Scripts and the directory become documents of the library, their earlier versions versions like any other. */
export default defineUpgrade({
  stores: { deskFiles: null },
  async change(transaction) {
    const files: readonly DeskFile[] = await transaction.table('deskFiles').toArray();
    for (const { path, source, savedAt, before } of files) {
      const read = (text: string) => readSourceFile(sourceKindOf(path) ?? 'script', path, text).document ?? [];
      const states = [...before.toReversed(), { source, savedAt }].flatMap((one) =>
        [read(one.source)].flat().map((document) => ({ document, at: one.savedAt })),
      );
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
