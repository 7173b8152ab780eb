import { isoDay } from '../clock';
import { normWord } from '../text';
import type { Contact } from './contact';

/** All contacts, ready to be searched: every word with the contacts that hold it, by their place in `ids`. */
export interface ContactIndex {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  readonly places: readonly Uint32Array[];
}

const parting = /[\s,;:!?()«»„“”"[\]|]+/u;
const wordsOf = (text: string): readonly string[] => normWord(text).split(parting).filter(Boolean);

/** With its day on the operator's own clock, as it is shown. */
function written(contact: Contact): string {
  const day = isoDay(new Date(contact.sentAt));
  return [
    contact.ticketNumber,
    contact.subject,
    contact.customer,
    contact.reply,
    ...Object.values(contact.fields ?? {}),
    ...contact.templates,
    day,
    day.split('-').toReversed().join('.'),
  ].join(' | ');
}

/** Takes contacts in the order in which they are to be found. */
export function indexContacts(contacts: readonly Contact[]): ContactIndex {
  const found = new Map<string, number[]>();
  contacts.forEach((contact, at) => {
    for (const word of wordsOf(written(contact))) {
      const places = found.get(word);
      if (!places) found.set(word, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  });
  return {
    ids: contacts.map(({ id }) => id),
    words: [...found.keys()],
    places: Array.from(found.values(), (places) => Uint32Array.from(places)),
  };
}

/**
 * Contacts that hold every word of the query, as a part of a word too; at most `most` of them, in the order of the index.
 * Ё is as good as Е, capitals as good as small letters.
 */
export function searchContacts({ ids, words, places }: ContactIndex, query: string, most = 100): readonly string[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return ids.slice(0, most);
  // How many of the words asked for a contact has so far, in their order.
  const met = new Uint8Array(ids.length);
  asked.slice(0, 200).forEach((one, nth) => {
    words.forEach((word, at) => {
      if (!word.includes(one)) return;
      for (const place of places[at] ?? []) if (met[place] === nth) met[place] = nth + 1;
    });
  });
  const wanted = Math.min(asked.length, 200);
  const found: string[] = [];
  for (let at = 0; at < met.length && found.length < most; at += 1) if (met[at] === wanted) found.push(ids[at] ?? '');
  return found;
}
