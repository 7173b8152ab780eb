import { defineUpgrade } from './upgrade';

const documents = [
  {
    kind: 'template',
    id: 'late',
    title: 'Задержка',
    lang: 'ru',
    topics: ['доставка'],
    examples: [],
    channels: ['email'],
    fields: {},
    status: 'approved',
    body: 'Простите.',
    other: { colour: 'red' },
  },
  { kind: 'reference', id: 'terms', title: 'Terms', lang: 'en', topics: [], facts: { days: '3' }, body: 'Text', other: {} },
];
const usage = [{ id: 'late', times: 3, last: '2026-11-24T10:00:00.000Z' }];

/** Every version of a document, changes that belong together, remarks of operators, backups. */
export default defineUpgrade({
  stores: { versions: '++seq, docId, batch', batches: '++id, at', flags: '++id, docId, state', backups: '++id, at' },
  before: { documents, usage },
  after: { documents, usage, contacts: [], letters: [], versions: [], batches: [], flags: [], backups: [] },
});
