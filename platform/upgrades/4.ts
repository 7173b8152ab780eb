import { defineUpgrade } from './upgrade';

/**
 * The desk: contacts under lock, their keys, what waits to be pushed, where each ticket stands, what was handed over,
 * own figures, scripts. Contacts of before are moved under lock when they are first asked for: a cipher cannot be waited
 * for inside an upgrade.
 */
export default defineUpgrade({
  stores: {
    sealed: 'id, sentAt, customer, ticket',
    rings: 'id',
    pushes: 'id, state, next',
    cases: 'key, at',
    handed: 'id, due',
    figures: 'id, at, ticket',
    deskFiles: 'id',
  },
  before: {
    contacts: [{ id: 'a', sentAt: '2026-11-24T10:00:00.000Z', ticketKey: 'k' }],
  },
  after: {
    documents: [],
    usage: [],
    letters: [],
    versions: [],
    batches: [],
    flags: [],
    backups: [],
    contacts: [{ id: 'a', sentAt: '2026-11-24T10:00:00.000Z', ticketKey: 'k' }],
    sealed: [],
    rings: [],
    pushes: [],
    cases: [],
    handed: [],
    figures: [],
    deskFiles: [],
  },
});
