import { languageOf } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';

/** The language a reply is written in: the customer's, else the operator's own. */
export function replyLanguage(ticket: Ticket | undefined, spoken: 'ru' | 'en'): 'ru' | 'en' {
  const letter = ticket?.messages.findLast(({ from }) => from === 'customer')?.text ?? '';
  const theirs = languageOf(letter);
  return theirs === 'ru' || theirs === 'en' ? theirs : spoken;
}
