import type { Ticket } from '@/utils/ticket';

/** What tells a Send apart: the control pressed, or the keys. */
export interface SendControl {
  readonly element: HTMLElement;
  /** Whether the host was certain or only guessed by words and place. */
  readonly sure: boolean;
  /** The reply goes out at a time of the operator's choice: by this press, or by one in what it opens. */
  readonly later?: 'opens' | 'goes';
}

/** Where a tool shows its own fields of a ticket. */
export interface HostFields {
  /** What the fields stand in: others of the page are let alone. */
  readonly form: Element;
  /** Selectors of fields that are known, by the key of our contact field. */
  readonly named: Readonly<Record<string, string>>;
  /** The tool's codes for ours. */
  readonly codes: Readonly<Record<string, string>>;
}

/** A mail or ticket tool: where its letter, its reply box and its Send are. One file a host. */
export interface Host {
  readonly id: string;
  readonly title: string;
  /** Whether this page is the tool: by its own marks, never by the address alone. */
  recognises(page: Document): boolean;
  /** Reads what the page shows now; what was not found is named in `doubts`, never invented. */
  readTicket(page: Document): Ticket;
  /** Whether an editable element is a box for replies (not a search field, a recipient line, a login). */
  isReplyBox(element: HTMLElement): boolean;
  /** The Send control that a click, press or key on this path would work, if it is one. Looks at nothing else. */
  sendOn(path: readonly EventTarget[]): SendControl | undefined;
  /** Whether these keys, pressed in a reply box, send in this tool. */
  sendsByKey(event: KeyboardEvent): boolean;
  /** Every visible Send control of the page now: to tell the operator that the gate stands. */
  sendControls(page: Document): readonly HTMLElement[];
  /** Files attached to the draft; undefined when the host cannot tell. */
  attached(page: Document): number | undefined;
  /** Whether the tool adds a signature of its own, so that a reply needs no closing; undefined when unknown. */
  ownSignature?(page: Document): boolean | undefined;
  /** Whether what is written in this box now stays inside (a note, a comment): secrets matter there, manners do not. */
  isNote?(element: HTMLElement): boolean;
  /** The page where a note for colleagues is written, if this one has no box for it. */
  noteAddress?(page: Document): string | undefined;
  /** The tool's own fields of a ticket, where the page shows them to be filled. */
  fields?(page: Document): HostFields | undefined;
}

/** Identity that gives the types. */
export function defineHost(host: Host): Host {
  return host;
}
