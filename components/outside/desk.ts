import type { Span } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';

export type Refusal = 'refused' | 'altered' | 'gone' | 'read-only' | 'undone';
export type Inserted = { readonly done: true } | { readonly done: false; readonly why: Refusal };

/** A reply as it goes into a draft. */
export interface ReadyReply {
  readonly html: string;
  readonly text: string;
  readonly template: string;
  /** Places in `text` that the operator is to fill, in their order. */
  readonly stops?: readonly Span[];
}

/** The page in front of the operator. */
export interface DeskPort {
  ticket(): Promise<Ticket | undefined>;
  insert(reply: ReadyReply): Promise<Inserted>;
  copy(text: string): Promise<void>;
}
