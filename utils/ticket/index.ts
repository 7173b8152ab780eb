/** What the customer wrote, with what the host shows about it. */

export type Channel = 'email' | 'ticket' | 'chat';

export interface Person {
  /** As the host shows it; empty when it shows none. */
  readonly name: string;
  /** E-mail address or account; empty when the host shows none. */
  readonly address: string;
}

export interface Message {
  readonly from: 'customer' | 'operator' | 'internal' | 'unknown';
  readonly author: Person;
  /** Plain text, paragraphs parted by line breaks. */
  readonly text: string;
}

/** A part of a ticket that a host may fail to find, or find only by guessing. */
export type TicketPart = 'subject' | 'number' | 'customer' | 'message' | 'editor' | 'send';

export interface Ticket {
  /** The same for one ticket as long as it lives: host, and the host's own number or address of it. */
  readonly key: string;
  /** Id of the host file that read it. */
  readonly host: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly number: string;
  readonly customer: Person;
  readonly operator: Person;
  /** Oldest first; the customer's last letter is what a reply answers. */
  readonly messages: readonly Message[];
  /** Names of the files that came with the customer's letter. */
  readonly attachments: readonly string[];
  /** Undefined where the host cannot tell. */
  readonly firstReply: boolean | undefined;
  /** Parts that were not found or only guessed: said to the operator, never hidden. */
  readonly doubts: readonly TicketPart[];
}

/** The customer's last letter, or an empty text when the host shows none. */
export function lastLetter(ticket: Ticket): string {
  const letters = ticket.messages.filter((message) => message.from !== 'operator' && message.from !== 'internal');
  return letters.at(-1)?.text ?? '';
}
