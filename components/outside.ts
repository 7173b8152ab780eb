/**
 * What the interface needs from outside, as the interface sees it. The platform fulfils it in the entrypoints, fakes do
 * in the tests: no component knows the browser, the database or a host page.
 */
import type { Contact, SpareReason } from '@/utils/contact';
import type { Finding } from '@/utils/etiquette';
import type { LibraryDocument, Reference, Template } from '@/utils/library';
import type { PrivateSpan } from '@/utils/redaction';
import type { Profile } from '@/utils/standards';
import type { Fact, FactKind, Span, TextLanguage } from '@/utils/text';
import type { Ticket, TicketPart } from '@/utils/ticket';

export interface Settings {
  readonly language: 'auto' | 'ru' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly density: 'cosy' | 'compact';
  readonly profile: Profile;
  /** Origins where the button at the reply box is hidden. */
  readonly hiddenOn: readonly string[];
  readonly paletteKey: string;
  readonly welcomed: boolean;
}

export interface SettingsPort {
  get(): Promise<Settings>;
  set(part: Partial<Settings>): Promise<void>;
  watch(changed: (now: Settings) => void): () => void;
}

/** A template that fits the letter, and why. */
export interface Suggestion {
  readonly template: Template;
  /** Words of the letter that it shares. */
  readonly why: readonly string[];
  readonly standing: 'current' | 'stale';
  /** How often it went into a reply. */
  readonly used: number;
}

/** One of several questions of a letter. */
export interface QuestionAsked {
  readonly text: string;
  readonly hits: readonly Suggestion[];
  readonly fits: boolean;
}

export interface Suggested {
  readonly hits: readonly Suggestion[];
  /** Whether the best hit is a sure one. */
  readonly fits: boolean;
  /** When there are several. */
  readonly questions: readonly QuestionAsked[];
  /** Numbers, dates, sums that the letter names. */
  readonly facts: readonly Fact[];
  /** Words that tell what the letter is about. */
  readonly topics: readonly string[];
  readonly lang: TextLanguage;
  /** What is searched in was damaged and built anew. */
  readonly rebuilt: boolean;
}

export type Values = Readonly<Record<string, string>>;

export interface Rendered {
  readonly html: string;
  readonly text: string;
  /** Names of the values that are still needed. */
  readonly missing: readonly string[];
  /** What the places still to be filled are called. */
  readonly stops: readonly { readonly key: string; readonly label: string }[];
  /** Mistakes of the template: with any of them the reply must not go in. */
  readonly problems: readonly { readonly message: { readonly ru: string; readonly en: string } }[];
}

/** Finds and renders replies. */
export interface ReplyPort {
  templates(): Promise<readonly Template[]>;
  usage(): Promise<Readonly<Record<string, number>>>;
  suggestFor(ticket: Ticket): Promise<Suggested>;
  /** What the ticket itself fills in. */
  prefilled(template: Template, ticket: Ticket): Values;
  /** What the operator filled in for this ticket before. */
  remembered(ticket: Ticket): Values;
  render(template: Template, ticket: Ticket, values: Values): Promise<Rendered>;
  installStarter(languages: readonly ('ru' | 'en')[]): Promise<number>;
  /** Tells the one who keeps the library what is wrong with a reply. */
  flag(templateId: string, kind: 'wrong' | 'outdated' | 'better', text: string): Promise<void>;
  /** One reply to several questions, in order: one greeting, one closing. */
  compose(templates: readonly Template[], ticket: Ticket): Promise<Rendered>;
  /** What was taken, of what was offered: so the next suggestions get better. */
  learnFrom(ticket: Ticket, taken: string, offered: readonly string[]): Promise<void>;
  reportGap(ticket: Ticket): Promise<void>;
  /** Another value for what the letter names, for this ticket. */
  correct(ticket: Ticket, kind: FactKind, value: string): void;
  /** How far the search is from being ready; undefined once it is. */
  onBuilding(told: (building: { readonly done: number; readonly total: number } | undefined) => void): () => void;
  stopBuilding(): Promise<void>;
}

export type Refusal = 'refused' | 'altered' | 'gone' | 'read-only';
export type Inserted = { readonly done: true } | { readonly done: false; readonly why: Refusal };

export interface Draft {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly secrets: readonly PrivateSpan[];
}

/** The page in front of the operator. */
export interface DeskPort {
  ticket(): Promise<Ticket | undefined>;
  insert(reply: { readonly html: string; readonly text: string; readonly template: string }): Promise<Inserted>;
  copy(text: string): Promise<void>;
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

export interface Site {
  readonly tabId: number;
  /** Empty where the browser does not tell it. */
  readonly origin: string;
  readonly state: 'granted' | 'not-granted' | 'reload' | 'impossible';
}

export interface SitePort {
  current(): Promise<Site>;
  /** Must be called in a click. */
  request(origin: string): Promise<boolean>;
}

export interface ReferenceHit {
  readonly reference: Reference;
  /** The fitting place in the reference's body. */
  readonly passage: Span;
  /** Where the asked words stand in it. */
  readonly marks: readonly Span[];
}

export interface LookUpFilter {
  /** Empty: every topic. */
  readonly topic: string;
  readonly inForce: boolean;
}

export interface LookUpPort {
  references(): Promise<readonly Reference[]>;
  lookUp(query: string, filter: LookUpFilter): Promise<readonly ReferenceHit[]>;
  /** Ids of what the operator keeps at hand, and of what was open last. */
  atHand(): Promise<{ readonly pinned: readonly string[]; readonly recent: readonly string[] }>;
  pin(id: string, pinned: boolean): Promise<void>;
  opened(id: string): Promise<void>;
}

/** What was learnt from use, on this machine alone. */
export interface LearningPort {
  lessons(): Promise<
    readonly { readonly label: string; readonly picks: number; readonly edits: number; readonly rejects: number; readonly last: string }[]
  >;
  /** Words of the letters that nothing answered, with how many letters held them. */
  gaps(): Promise<readonly { readonly word: string; readonly letters: number }[]>;
  exportLessons(): Promise<string>;
  eraseLessons(): Promise<void>;
}

export interface ContactPort {
  /** Newest first. */
  list(limit: number): Promise<readonly Contact[]>;
  removeAll(): Promise<void>;
}

export type StorageState = 'ok' | 'blocked' | 'full';

export interface Question {
  readonly id: string;
  readonly draft: string;
  readonly secrets: readonly PrivateSpan[];
  readonly findings: readonly Finding[];
  readonly fault?: string;
}

/** A secret of the question that the operator said to be none, by its index. */
export interface SparedSecret {
  readonly secret: number;
  readonly reason: SpareReason;
}

export type Answer =
  | { readonly id: string; readonly decision: 'back' }
  | { readonly id: string; readonly decision: 'as-is'; readonly reason: string; readonly spared?: readonly SparedSecret[] }
  | { readonly id: string; readonly decision: 'masked'; readonly masked: readonly number[]; readonly spared?: readonly SparedSecret[] };

/** The starter library, for the first run and for an empty library. */
export type Trade = 'shop' | 'bank' | 'clinic' | 'telecom' | 'city' | 'school';

export interface LibraryPort {
  /** For one trade, or for all without it. */
  installStarter(languages: readonly ('ru' | 'en')[], trade?: Trade): Promise<number>;
}

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

export interface Remark {
  readonly id: number;
  readonly docId: string;
  readonly kind: 'wrong' | 'outdated' | 'better';
  readonly text: string;
  readonly at: string;
}

export interface BackupHead {
  readonly id: number;
  readonly at: string;
  readonly why: 'schedule' | 'asked' | 'import';
  readonly documents: number;
  readonly size: number;
}

export interface BackupPlan {
  readonly everyDays: number;
  readonly keep: number;
}

export type Usage = ReadonlyMap<string, { readonly times: number; readonly last: string }>;

/** A remark about a template being edited: of its own language, its manners or its privacy. */
export interface TemplateRemark {
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: { readonly ru: string; readonly en: string };
}

/** Who a reply is tried out for. */
export interface Sample {
  readonly customer: string;
  /** Whether the fields of the reply have values. */
  readonly filled: boolean;
}

/** Tries a template out while it is edited. */
export interface TemplateTools {
  render(template: Template, sample: Sample, documents: readonly LibraryDocument[]): Rendered;
  check(template: Template, documents: readonly LibraryDocument[]): readonly TemplateRemark[];
  /** Place of the template among the suggestions for a letter, from 1; nothing when it would not come. */
  placeFor(template: Template, letter: string, documents: readonly LibraryDocument[]): number | undefined;
  /** What each name that a template may use is for, with an example. */
  readonly helpers: readonly { readonly name: string; readonly example: string }[];
}

/** The library as its lead works on it. */
export interface StudioPort {
  /** Of a large library the first rows are told before the rest is read; `of` is how many there are. */
  watch(told: (documents: readonly LibraryDocument[], of: number) => void, failed: (fault: unknown) => void): () => void;
  /** `base` is what the editing began with; refused with the present document when another tab changed it. */
  save(
    document: LibraryDocument,
    base: LibraryDocument | undefined,
  ): Promise<{ readonly done: true; readonly batch: number } | { readonly done: false; readonly now: LibraryDocument | undefined }>;
  apply(kind: 'bulk' | 'import' | 'remove' | 'restore', about: string, changes: readonly DocumentChange[]): Promise<DocumentsChanged>;
  undo(batch: number): Promise<{ readonly back: number; readonly kept: readonly string[] }>;
  history(docId: string): Promise<readonly DocumentVersion[]>;
  batches(limit: number): Promise<readonly ChangeBatch[]>;
  usage(): Promise<Usage>;
  gates(): Promise<Readonly<Record<string, number>>>;
  /** Words of letters that nothing answered, and how many letters held them. */
  gaps(): Promise<readonly { readonly word: string; readonly letters: number }[]>;
  persist(): Promise<boolean>;
  readonly flags: { list(): Promise<readonly Remark[]>; settle(id: number): Promise<void> };
  readonly backups: {
    plan(): Promise<BackupPlan>;
    setPlan(plan: BackupPlan): Promise<void>;
    list(): Promise<readonly BackupHead[]>;
    make(why: BackupHead['why']): Promise<void>;
    preview(
      id: number,
    ): Promise<{ readonly added: readonly string[]; readonly changed: readonly string[]; readonly removed: readonly string[] }>;
    restore(id: number): Promise<DocumentsChanged>;
    file(id: number): Promise<string>;
  };
  /** What a template is tried out with; large, so that it comes only when one is opened. */
  tools(): Promise<TemplateTools>;
  /** Meanings that the lead gave to names of a tool. */
  readonly mappings: {
    get(tool: string): Promise<Readonly<Record<string, string>>>;
    set(tool: string, mapping: Readonly<Record<string, string>>): Promise<void>;
  };
}

export interface SiteFile {
  readonly id: string;
  readonly title: string;
}

export interface SitesPort {
  /** Patterns or origins, such as `https://mail.example.ru/*`. */
  granted(): Promise<readonly string[]>;
  /** Must be called in a click. */
  request(origin: string): Promise<boolean>;
  release(origin: string): Promise<void>;
  hostFiles(): Promise<readonly SiteFile[]>;
  /** Takes in a file that somebody exported; its title, or nothing when it is no such file. */
  addHostFile(source: string): Promise<string | undefined>;
  exportHostFile(id: string): Promise<string>;
  removeHostFile(id: string): Promise<void>;
}
