import type { DraftState as Draft, Room } from '@/platform/messages';
import type { Finding } from '@/utils/etiquette';
import type { Edit } from '@/utils/text';
import type { Ticket, TicketPart } from '@/utils/ticket';
import type { DeskPort, Inserted } from './desk';

export type { Draft };

/** A value for one of the tool's own fields, with what the field and the value are called. */
export interface FieldWish {
  readonly key: string;
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

/** What the side panel can do besides: it stays open while pages and drafts change. */
export interface PanelDeskPort extends DeskPort {
  onTicket(opened: (ticket: Ticket) => void): () => void;
  onDraft(checked: (draft: Draft) => void): () => void;
  /** Another tab came to the front, or this one went to another page. */
  onMove(moved: () => void): () => void;
  fix(finding: Finding, fix: number): Promise<Inserted>;
  /** Good typography all over the draft, as one change; how many places it changed. */
  neaten(draft: Draft): Promise<Inserted & { readonly places: number }>;
  /** Makes these edits as one change, if the draft is still as it was checked. */
  edit(draft: Draft, edits: readonly Edit[]): Promise<Inserted>;
  /** Opens the draft as a formal letter in a tab of its own. */
  openLetter(draft: Draft): Promise<void>;
  room(): Promise<Room>;
  /** Puts a note for colleagues into the box in front, if it is one. */
  note(note: { readonly html: string; readonly text: string }): Promise<Inserted>;
  /** Fills the tool's own fields; tells by key which took their value. */
  fill(wishes: readonly FieldWish[]): Promise<{ readonly filled: readonly string[]; readonly missed: readonly string[] }>;
  point(parts: readonly TicketPart[]): Promise<void>;
  reload(): Promise<void>;
  openSettings(): Promise<void>;
}

export type StorageState = 'ok' | 'blocked' | 'full';
