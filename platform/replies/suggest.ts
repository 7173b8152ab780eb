import type { LetterMarks } from '@/utils/text';
import { lastLetter, type Ticket } from '@/utils/ticket';
import { letterMarks } from '../tickets/letter-marks';
import { search } from '../search';

/** What of a ticket is searched by: its subject and the customer's last letter. */
export function letterOf(ticket: Ticket): string {
  return [ticket.subject, lastLetter(ticket)].filter((part) => part !== '').join('\n\n');
}

/** The replies that fit the customer's letter, best first; `fits` is false when even the best is unsure. */
export function suggestFor(ticket: Ticket, marks?: LetterMarks) {
  return search.suggest(letterOf(ticket), ticket.key, marks);
}

/** What the customer's letter names, as its suggestions read it. */
export function factsOf(ticket: Ticket, marks?: LetterMarks) {
  return search.readFacts(letterOf(ticket), marks);
}

/**
 * Learns from what an operator chose: the template taken, and those offered above it that were passed over.
 * @param offered ids of the suggestions as they stood
 */
export async function learnFrom(ticket: Ticket, taken: string, offered: readonly string[]): Promise<void> {
  const letter = letterOf(ticket);
  if (letter === '') return;
  const place = offered.indexOf(taken);
  const marks = await letterMarks.of(ticket.key);
  await search.teach(letter, marks, ticket.key, taken, 'pick');
  for (const passed of place > 0 ? offered.slice(0, place) : []) await search.teach(letter, marks, ticket.key, passed, 'reject');
}
