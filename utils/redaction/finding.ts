import type { Span } from '../text';

/** Where the certainty comes from; a conflict between two is decided in this order. */
export type Evidence = 'checksum' | 'prefix' | 'context' | 'model';

/** One piece of personal, bank or commercial data, placed in UTF-16 code units of the caller's own string. */
export interface PrivateSpan extends Span {
  /** Type id of the catalogue: CARD, CVV, PHONE, PERSON… */
  readonly type: string;
  /** 0–1. */
  readonly score: number;
  readonly evidence: Evidence;
  /** The words nearby or the checksum that decided, for "why was this found". */
  readonly because: string;
  /** Told to the operator, never masked by itself. */
  readonly hint?: true;
  /** In the history quoted below the reply: the customer's own secrets on their way back. */
  readonly quoted?: true;
}

/** What the gate does with a type: stop the send, offer masking, only mark, or let through. */
export type PrivacyAction = 'block' | 'mask' | 'suggest' | 'allow';

/** Text in which personal data has been masked: the only kind of text a contact may keep. Made by `maskReply` alone. */
export type MaskedReply = string & { readonly masked: unique symbol };
