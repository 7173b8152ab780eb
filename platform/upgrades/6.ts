import { defineUpgrade } from './upgrade';

const usage = [{ id: 'late', times: 3, last: '2026-11-24T10:00:00.000Z' }];

/** What became of the sentences of templates, in numbers alone. Nobody looks documents up by their language: an index less to write. */
export default defineUpgrade({
  stores: { wordings: 'id', documents: 'id, kind, title, shortcut' },
  before: { usage },
  after: {
    usage,
    wordings: [],
    documents: [],
    versions: [],
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
