import { defineUpgrade } from './upgrade';

/** Documents of the library, how often templates were used, contacts, and the words of letters. */
export default defineUpgrade({
  stores: { documents: 'id, kind, lang', usage: 'id', contacts: 'id, sentAt, ticketKey', letters: 'id' },
  before: {},
  after: { documents: [], usage: [], contacts: [], letters: [] },
});
