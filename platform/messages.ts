import type { Outcome } from '@/hosts/editors';
import type { FieldsFilled, FieldWish } from '@/hosts/fields';
import type { Contact, SpareReason } from '@/utils/contact';
import type { ChecklistItem, Finding } from '@/utils/etiquette';
import type { Reference, Template } from '@/utils/library';
import type { PrivateSpan } from '@/utils/redaction';
import type { Edit, FactKind, LetterMarks, Span } from '@/utils/text';
import type { Ticket, TicketPart } from '@/utils/ticket';
import type { Ask, Building } from './search/question';
import type { Inserted } from './library/wordings';
import { messaging } from './messaging';

/** What the operator told of a ticket: what he put right of what its letter names, and what he filled into replies to it. */
export interface TicketValues {
  readonly facts: Readonly<Partial<Record<FactKind, string>>>;
  readonly filled: Readonly<Record<string, string>>;
}

/** What the gate page is asked to decide. */
export interface GateQuestion {
  readonly id: string;
  readonly draft: string;
  readonly secrets: readonly PrivateSpan[];
  readonly findings: readonly Finding[];
}

/** A secret of the question that the operator said to be none, by its index. */
export interface SparedSecret {
  readonly secret: number;
  readonly reason: SpareReason;
}

/** The operator's decision; `masked` names the secrets to mask by their index in the question. */
export type GateAnswer =
  | { readonly id: string; readonly decision: 'back' }
  | { readonly id: string; readonly decision: 'as-is'; readonly reason: string; readonly spared?: readonly SparedSecret[] }
  | { readonly id: string; readonly decision: 'masked'; readonly masked: readonly number[]; readonly spared?: readonly SparedSecret[] };

/** What is known about the draft in front of the operator. */
export interface DraftState {
  readonly text: string;
  /** Quoted history inside the draft. */
  readonly quoted: readonly Span[];
  readonly findings: readonly Finding[];
  readonly secrets: readonly PrivateSpan[];
  /** What of the steps of an answer the reply to a complaint has; empty where nobody complains. */
  readonly checklist: readonly ChecklistItem[];
}

/** What stands in the draft before a reply goes in: words of the operator, a signature. */
export interface DraftSoFar {
  readonly begun: boolean;
  readonly signed: boolean;
}

/** The library, how often each template was used, and which are the newest. */
export interface KeptLibrary {
  readonly templates: readonly Template[];
  readonly references: readonly Reference[];
  readonly usage: Readonly<Record<string, number>>;
  readonly newest: readonly string[];
}

/** A reply as it goes into a draft. */
export interface ReadyReply {
  readonly html: string;
  readonly text: string;
  /** The id of its template; empty where there is none. */
  readonly template: string;
  /** Places in `text` that the operator is to fill, in their order. */
  readonly stops?: readonly Span[];
}

/** What the desk answers to the palette over its page. */
export interface DeskSide {
  tellTicket(): Promise<Ticket | undefined>;
  tellDraft(): DraftSoFar;
  insertReply(reply: ReadyReply): Promise<Outcome>;
  /** What the operator wrote behind a reply that he chose before the focus was back in the box. */
  writeOn(text: string): void;
  closePalette(): void;
  /** The palette's search stands and takes keys; gives those that were pressed before. */
  paletteReady(): readonly PressedKey[];
}

/** A key as `KeyboardEvent` tells it. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

export interface TypedShortcut {
  readonly template: string;
  readonly word: string;
}

/** What the palette answers to its desk. */
export interface PaletteSide {
  here(): boolean;
  ticketOpened(ticket: Ticket): void;
  /** Keys for the search that still reached the host page: characters, and those that move, take back and choose. */
  keysTyped(keys: readonly PressedKey[]): void;
  /** It was opened again, over what its search still holds. */
  opened(): void;
  /** A shortcut was typed whose reply needs values that only a form can ask for. */
  shortcutTyped(typed: TypedShortcut): void;
}

/** What the gate page answers to its desk. */
export interface GateSide {
  here(): boolean;
  decide(question: GateQuestion): Promise<GateAnswer>;
}

/** What the tool in front lets be done beside the reply. */
export interface Room {
  /** Whether the box in front is a note for colleagues, or the page where one is written. */
  readonly note: boolean | string;
  /** Whether the tool shows its own fields of the ticket. */
  readonly fields: boolean;
}

/** News are in the past tense and go to the extension's pages; orders are in the imperative and go to a page's desk. */
export interface Protocol {
  /** Desk → pages: this is the ticket in front of the operator. */
  ticketOpened(ticket: Ticket): void;
  /** Desk → pages: the draft was checked. */
  draftChecked(draft: DraftState): void;
  /** Door → background: the operator is here, bring the desk into this frame. */
  deskWanted(): boolean;
  /** Desk → background: a reply box has the focus, bring the checks into this frame. */
  replyBoxFocused(): boolean;
  /** Desk → background: the operator wants to point at parts of the page, bring the picker into this frame. */
  pickerWanted(): boolean;
  /** A card opens for the first time: the reasons of the rules come into the frame. */
  reasonsWanted(): boolean;
  /** Desk → background: whether the operator granted this site. */
  isGranted(origin: string): boolean;
  /** Desk → background: the operator wants no button on this site. */
  buttonHidden(origin: string): void;
  /** Desk → background: the page of a ticket is left; its letter is kept in memory for the page where it is answered. */
  ticketLeft(ticket: Ticket): void;
  /** Desk → background: the letter of this ticket, when its page was left in this tab before. */
  recallTicket(key: string): Ticket | undefined;
  /** Desk → background: it will open lines to its pages with this token. */
  lineOpened(token: string): void;
  /** Page over a host page → background: whether a desk of this tab said this token. */
  isLine(token: string): boolean;
  /** Page over a host page → background: what the operator took out of this ticket's letter or let count. */
  marksOfLetter(ticket: string): LetterMarks;
  /** Page over a host page → background: what the operator told of this ticket in other pages, and what he tells in this one. */
  valuesOfTicket(ticket: string): TicketValues;
  keepTicketValues(told: { readonly ticket: string; readonly values: TicketValues }): void;
  /**
   * Desk → background: a reply went out. Ticket and customer are named as they are, to be kept as tags only; texts that
   * templates were put in as are masked as the reply is, compared with it, and not kept.
   */
  replySent(sent: {
    readonly contact: Contact;
    readonly ticket: string;
    readonly customer: string;
    readonly edited: boolean;
    /** Ids of the templates of which little is left in what was sent. */
    readonly rewritten: readonly string[];
    readonly inserted: readonly Inserted[];
  }): void;
  /** Page → background: records wait that are to be pushed now. */
  pushWanted(): void;
  /** Desk → background: a typed shortcut is to become its reply; undefined when values are missing and a form is needed. */
  expandShortcut(typed: {
    readonly template: string;
    readonly ticket: Ticket;
    readonly draft: DraftSoFar;
  }): Omit<ReadyReply, 'template'> | undefined;
  /** Page over a host page → background: the library, where the browser gives such a page no storage. */
  lendLibrary(): KeptLibrary;
  /** The same page → background: this template went into a reply. */
  templateUsed(id: string): void;
  /** Page → search page: an answer from the library's indexes; undefined where no search page is there. */
  askSearch(ask: Ask): { readonly answer: unknown } | { readonly failed: string } | undefined;
  /** Page → background: bring the search page. */
  bringSearch(): void;
  /** Search page → pages: how far an index is built; null once it stands. */
  searchBuilding(building: Building | null): void;
  /** Page → desk: tell the ticket again; undefined when there is none here. */
  tellTicket(): Ticket | undefined;
  /** Page → desk: what the draft in front has already, so that a second reply brings no second greeting. */
  tellDraft(): DraftSoFar;
  /** Page → desk: put this into the reply box. */
  insertReply(reply: ReadyReply): Outcome;
  /** Page → desk: what can be done here beside the reply. */
  tellRoom(): Room;
  /** Page → desk: put this into the note for colleagues in front; never into a reply. */
  insertNote(note: { readonly html: string; readonly text: string }): Outcome;
  /** Page → desk: fill the tool's own fields of the ticket. */
  fillFields(wishes: readonly FieldWish[]): FieldsFilled;
  /** Page → desk: make this finding's fix (`fix` −1 goes to the place only). */
  fixFinding(which: { readonly finding: Finding; readonly fix: number }): Outcome;
  /** Page → desk: make these edits as one change, if the draft is still exactly this text. */
  editDraft(wanted: { readonly text: string; readonly edits: readonly Edit[] }): Outcome;
  /** Background or page → desk: open or close the palette. */
  togglePalette(): void;
  /** Page → desk: let the operator point at the parts of a ticket. */
  pickParts(parts: readonly TicketPart[]): void;
}

export const { sendMessage, onMessage } = messaging<Protocol>();
