import type { Person } from '@/utils/ticket';

/** One piece of a conversation: who, and what. */
export interface Block {
  /** As much of the page as belongs to this piece alone. */
  readonly element: HTMLElement;
  readonly author: Person;
  /** The words over the text: author, time, and what else the page says of the piece. */
  readonly head: string;
  readonly text: string;
  readonly files: readonly string[];
  /** Grows with time; undefined when the page does not tell. */
  readonly when: number | undefined;
  /** Only its shape tells that it is a message. */
  readonly guessed?: boolean;
}
