import type { Message } from '@/utils/ticket';

/** What is true of a page, as a host should read and judge it. A step into a shadow root or a frame is written `>>>`. */
export interface Truth {
  readonly channel?: string;
  readonly subject?: string;
  readonly number?: string;
  readonly customer?: { readonly name: string; readonly address: string };
  readonly messages?: readonly Told[];
  readonly attachments?: readonly string[];
  readonly firstReply?: boolean;
  readonly boxes?: readonly string[];
  readonly notBoxes?: readonly string[];
  readonly notes?: readonly string[];
  readonly sends?: readonly string[];
  readonly notSends?: readonly string[];
  readonly keys?: readonly string[];
}

/** A message by its first words and its last. */
export interface Told {
  readonly from: Message['from'];
  readonly starts: string;
  readonly ends: string;
}

/** A page of tests/pages in one of its states: `page.json` holds them. */
export interface View extends Truth {
  readonly path: string;
  readonly click?: readonly string[];
  readonly waitFor?: string;
  /** The box that the operator has gone into, where the page has several. */
  readonly focus?: string;
  /** The Send can be pressed only once something is written. */
  readonly typed?: boolean;
  /** What is true of the page as well, and not read right yet: as soon as it is, it belongs to the rest. */
  readonly notYet?: Truth;
}
