import { defineUpgrade } from './upgrade';

const usage = [{ id: 'late', times: 3, last: '2026-11-24T10:00:00.000Z' }];

/** What opens a company's system stands under the lock, not beside the settings. */
export default defineUpgrade({
  stores: { secrets: 'id' },
  before: { usage },
  after: {
    usage,
    secrets: [],
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
