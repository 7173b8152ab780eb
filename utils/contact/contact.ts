import type { MaskedReply } from '../redaction/finding';

/** A change of a recorded contact: what stood there before. */
export interface ContactEdit {
  /** ISO with time zone. */
  readonly at: string;
  readonly field: string;
  readonly before: MaskedReply;
}

/** Why a found value is not personal here. */
export type SpareReason = 'not-personal' | 'company' | 'agreed';

export interface Spared {
  readonly type: string;
  readonly reason: SpareReason;
}

/** A finished exchange as it is recorded: masked before it gets here. */
export interface Contact {
  readonly id: string;
  /** When the reply went out, or the operator had it go out later; ISO with time zone. */
  readonly sentAt: string;
  readonly ticketKey: string;
  readonly ticketNumber: string;
  readonly host: string;
  readonly subject: MaskedReply;
  readonly customer: MaskedReply;
  readonly reply: MaskedReply;
  /** Templates that went into the reply. */
  readonly templates: readonly string[];
  /** How the gate let it go. */
  readonly gate: 'clean' | 'masked' | 'as-is' | 'unchecked';
  /** The tool keeps it to send it at a time of the operator's choice, who may still take it back there. */
  readonly scheduled?: boolean;
  /** The operator's reason for sending a held reply as it was. */
  readonly reason?: string;
  /** Values of the company's form by the keys of its fields. */
  readonly fields?: Readonly<Record<string, MaskedReply>>;
  /** Whether the form was finished. */
  readonly finished?: boolean;
  /** Edits after it was recorded, oldest first. */
  readonly history?: readonly ContactEdit[];
  /** What the gate held, by type, without any value: how many were masked. */
  readonly stopped?: Readonly<Record<string, number>>;
  /** What it held and the operator said to be nobody's secret, by type, with the reason chosen. */
  readonly spared?: readonly Spared[];
}

/** Under what the unsaved edit of a recorded contact is kept beside the states of tickets. */
export const editKey = (id: string): string => `record ${id}`;
