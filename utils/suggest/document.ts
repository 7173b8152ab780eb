import type { Language, Status } from '../library';
import type { Span } from '../text';

/** A piece of a document: whose it is and where in its text it stands. */
export interface Piece extends Span {
  readonly of: string;
}

/** What the index needs of a document; a template, a reference or a plain text all fit. */
export interface IndexedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Customers' own phrasings. */
  readonly examples?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly lang?: Language | undefined;
  /** ISO dates, both included: outside them the document is never suggested. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** After this ISO date the document is marked stale. */
  readonly reviewBy?: string | undefined;
  readonly status?: Status | undefined;
  /** Set for a piece of a longer document. */
  readonly piece?: Piece;
  /** Set for a document that is indexed by its pieces too. */
  readonly cut?: boolean;
}

/** What is kept of a document beside its postings. */
export interface Card {
  readonly id: string;
  readonly lang?: Language;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly reviewBy?: string;
  readonly retired?: true;
  readonly piece?: Piece;
}

export function cardOf(document: IndexedDocument): Card {
  const { id, lang, validFrom, validTo, reviewBy, status, piece } = document;
  return {
    id,
    ...(lang && { lang }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(reviewBy && { reviewBy }),
    ...(status === 'retired' && { retired: true as const }),
    ...(piece && { piece }),
  };
}

/** Whether a document may be suggested on a day; without a day only retired ones are left out. */
export function isCurrent(card: Card, today: string | undefined): boolean {
  if (card.retired) return false;
  if (today === undefined) return true;
  return !(card.validTo !== undefined && card.validTo < today) && !(card.validFrom !== undefined && card.validFrom > today);
}
