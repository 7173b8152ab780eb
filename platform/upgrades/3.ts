import { defineUpgrade } from './upgrade';

const document = {
  kind: 'template',
  id: 'late',
  title: 'Задержка',
  lang: 'ru',
  topics: [],
  examples: [],
  channels: [],
  fields: {},
  status: 'draft',
  shortcut: 'late',
  body: 'Простите.',
  other: {},
};
const version = { seq: 1, docId: 'late', batch: 1, at: '2026-11-25T10:00:00.000Z', sum: 'abc' };
const batch = { id: 1, at: '2026-11-25T10:00:00.000Z', kind: 'edit', about: 'Задержка', added: 1, changed: 0, removed: 0, undone: false };
const flag = { id: 1, docId: 'late', kind: 'wrong', text: 'срок', at: '2026-11-25T11:00:00.000Z', state: 'open' };
const rows = { documents: [document], versions: [version], batches: [batch], flags: [flag] };

/** Documents in the order of their titles, for the first rows of a large library, and by their shortcuts. */
export default defineUpgrade({
  stores: { documents: 'id, kind, lang, title, shortcut' },
  before: rows,
  after: { ...rows, usage: [], contacts: [], letters: [], backups: [] },
});
