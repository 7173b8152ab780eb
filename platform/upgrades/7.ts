import { defineUpgrade } from './upgrade';

const usage = [{ id: 'late', times: 3, last: '2026-11-24T10:00:00.000Z' }];

/** The words of letters are counted beside the indexes that need them; the table of before them goes. */
export default defineUpgrade({
  stores: { letters: null },
  before: { usage, letters: [{ id: 'letters', letters: 2, words: { заказ: 1 } }] },
  after: {
    usage,
    wordings: [],
    documents: [],
    versions: [],
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
