/** What the desk around the reply needs from outside; the entrypoints fulfil it, fakes do in the tests. */
import type { Handed } from '@/platform/database';
import type { ScriptHit } from '@/platform/scripts/script-files';
import type { Contact, Endpoint, EndpointEdit, Queued } from '@/utils/contact';
import type { Directory } from '@/utils/escalation';
import type { BreakRule, Figure } from '@/utils/figures';
import type { MaskedReply } from '@/utils/redaction';
import type { Case, Script } from '@/utils/script';
import type { FactKind } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';

export interface CasePort {
  get(ticketKey: string): Promise<Case>;
  set(ticketKey: string, state: Case): Promise<void>;
  /** Those of these keys that something is kept of. */
  begun(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Calls back when it may be another: a second window has a panel of its own. Returns what ends it. */
  onChange(ticketKey: string, changed: () => void): () => void;
  /** What was put right of what the letter names. */
  corrected(ticketKey: string): Readonly<Partial<Record<FactKind, string>>>;
}

export interface ScriptPort {
  scripts(): Promise<readonly Script[]>;
  scriptsFor(letter: string, mood: string): Promise<readonly ScriptHit[]>;
}

export interface HandOverPort {
  directory(lang: 'ru' | 'en'): Promise<Directory>;
  add(row: Handed): Promise<void>;
  open(): Promise<readonly Handed[]>;
  done(id: string): Promise<void>;
  /** Calls back when something was handed over or answered, on whatever page. */
  onChange(changed: () => void): () => void;
}

export interface RecordPort {
  state(): Promise<'open' | 'locked'>;
  /** Calls back when a reply went out or one was removed. */
  onChange(changed: () => void): () => void;
  unlock(passphrase: string): Promise<boolean>;
  startAnew(): Promise<void>;
  list(limit: number): Promise<readonly Contact[]>;
  /** Newest first, at most so many. */
  search(query: string, most: number): Promise<readonly Contact[]>;
  all(): Promise<readonly Contact[]>;
  /** Topics of these templates, those of the first before the others. */
  topics(templates: readonly string[]): Promise<readonly string[]>;
  /** Tickets that were in front since the browser started: what a record is filled from after its page went on. */
  seen(): Promise<readonly Ticket[]>;
  /** Nothing where it was erased meanwhile; rejects where it could not be kept. */
  save(id: string, fields: Readonly<Record<string, MaskedReply>>, finished: boolean): Promise<Contact | undefined>;
  has(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}

export interface PushPort {
  onChange(changed: () => void): () => void;
  counts(): Promise<{ readonly waiting: number; readonly dead: number }>;
  lastFault(): Promise<string>;
  dead(): Promise<readonly Queued[]>;
  /** Has them sent again, at once. */
  again(ids: readonly string[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
  state(): Promise<'off' | 'ready' | 'not allowed' | 'locked'>;
}

export interface FigurePort {
  onChange(changed: () => void): () => void;
  all(): Promise<readonly Figure[]>;
  coded(id: string, code: string): Promise<void>;
}

export interface RestPort {
  /** Calls back with the rule when a break is due, and with nothing once it was taken or put off. */
  onDue(due: (rule: BreakRule | undefined) => void): () => void;
  /** Not now: in a quarter of an hour again. */
  later(): Promise<void>;
}

/** Everything the desk's tabs are given. */
export interface DeskPorts {
  readonly cases: CasePort;
  readonly scripts: ScriptPort;
  readonly handOver: HandOverPort;
  readonly records: RecordPort;
  readonly pushes: PushPort;
  readonly figures: FigurePort;
  readonly rest: RestPort;
}

/** What the settings of records and push need. */
export interface RecordSettingsPort {
  readonly lock: {
    isSet(): Promise<boolean>;
    set(passphrase: string): Promise<void>;
    /** @returns false where the records have to be opened first */
    drop(): Promise<boolean>;
    shut(): Promise<void>;
  };
  erase(customer: string): Promise<number>;
  /** How many records the company's system has not got yet. */
  undelivered(): Promise<number>;
  endpoint(): Promise<Omit<Endpoint, 'headers'> | null>;
  /** Must be called in a click: it asks for access to the endpoint's site. */
  setEndpoint(endpoint: EndpointEdit | null): Promise<boolean>;
}
