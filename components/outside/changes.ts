import type { LibraryDocument } from '@/utils/library';

export interface DocumentChange {
  readonly id: string;
  /** Nothing takes the document out. */
  readonly document?: LibraryDocument | undefined;
}

export interface DocumentsChanged {
  readonly batch: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A document before and after one change, when it came or went one of them is not there. */
export interface DocumentVersion {
  readonly seq: number;
  readonly at: string;
  readonly before?: LibraryDocument;
  readonly after?: LibraryDocument;
}

export interface ChangeBatch {
  readonly id: number;
  readonly at: string;
  readonly kind: 'edit' | 'import' | 'remove' | 'restore' | 'bulk' | 'starter' | 'undo';
  readonly about: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly undone: boolean;
}
