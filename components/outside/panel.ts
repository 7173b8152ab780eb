import type { Finding } from '@/utils/etiquette';
import type { PrivateSpan } from '@/utils/redaction';
import type { Ticket, TicketPart } from '@/utils/ticket';
import type { DeskPort, Inserted } from './desk';

export interface Draft {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly secrets: readonly PrivateSpan[];
}

/** What the side panel can do besides: it stays open while pages and drafts change. */
export interface PanelDeskPort extends DeskPort {
  onTicket(opened: (ticket: Ticket) => void): () => void;
  onDraft(checked: (draft: Draft) => void): () => void;
  /** Another tab came to the front, or this one went to another page. */
  onMove(moved: () => void): () => void;
  fix(finding: Finding, fix: number): Promise<Inserted>;
  point(parts: readonly TicketPart[]): Promise<void>;
  reload(): Promise<void>;
  openSettings(): Promise<void>;
}

export type StorageState = 'ok' | 'blocked' | 'full';
