import { normWord } from '../text';
import type { Contact } from './contact';

/** All contacts, newest first, ready to be searched: the words of each as one line. */
export interface ContactIndex {
  readonly ids: readonly string[];
  readonly lines: readonly string[];
}

const worded = (contact: Contact): string =>
  normWord(
    [
      contact.ticketNumber,
      contact.subject,
      contact.customer,
      contact.reply,
      ...Object.values(contact.fields ?? {}),
      ...contact.templates,
      contact.sentAt.slice(0, 10),
      contact.sentAt.slice(0, 10).split('-').toReversed().join('.'),
    ].join(' \u0001 '),
  );

/** Takes contacts in the order in which they are to be found. */
export function indexContacts(contacts: readonly Contact[]): ContactIndex {
  return { ids: contacts.map(({ id }) => id), lines: contacts.map(worded) };
}

/**
 * Contacts that hold every word of the query, as a part of a word too; at most `most` of them, in the order of the index.
 * Ё is as good as Е, capitals as good as small letters.
 */
export function searchContacts({ ids, lines }: ContactIndex, query: string, most = 100): readonly string[] {
  const words = normWord(query)
    .split(/\s+/u)
    .filter(Boolean)
    // The rarest first, as far as length tells: most lines are then passed over at the first look.
    .toSorted((a, b) => b.length - a.length);
  const [first, ...others] = words;
  if (first === undefined) return ids.slice(0, most);
  const found: string[] = [];
  for (let at = 0; at < lines.length && found.length < most; at += 1) {
    const line = lines[at] ?? '';
    if (line.includes(first) && others.every((word) => line.includes(word))) found.push(ids[at] ?? '');
  }
  return found;
}
