import type { Ticket } from '@/utils/ticket';

export type Refusal = 'refused' | 'altered' | 'gone' | 'read-only' | 'undone';
export type Inserted = { readonly done: true } | { readonly done: false; readonly why: Refusal };

/** The page in front of the operator. */
export interface DeskPort {
  ticket(): Promise<Ticket | undefined>;
  insert(reply: { readonly html: string; readonly text: string; readonly template: string }): Promise<Inserted>;
  copy(text: string): Promise<void>;
}
