import type { ChecklistItem, Finding } from '@/utils/etiquette';
import type { PrivateSpan } from '@/utils/redaction';
import type { Edit, Span } from '@/utils/text';
import type { Ticket, TicketPart } from '@/utils/ticket';
import type { DeskPort, Inserted } from './desk';

export interface Draft {
  readonly text: string;
  /** Quoted history inside the draft. */
  readonly quoted: readonly Span[];
  readonly findings: readonly Finding[];
  readonly secrets: readonly PrivateSpan[];
  /** What of the steps of an answer the reply to a complaint has; empty where nobody complains. */
  readonly checklist: readonly ChecklistItem[];
}

/** What the tool in front lets be done beside the reply. */
export interface Room {
  /** Whether the box in front is a note for colleagues, or the page where one is written. */
  readonly note: boolean | string;
  /** Whether the tool shows its own fields of the ticket. */
  readonly fields: boolean;
}

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
