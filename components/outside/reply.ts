import type { Template } from '@/utils/library';
import type { Suggested } from '@/utils/suggest';
import type { Fact, FactKind, LetterMarks, Span } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';

export type Values = Readonly<Record<string, string>>;

export interface Rendered {
  readonly html: string;
  readonly text: string;
  /** Names of the values that are still needed. */
  readonly missing: readonly string[];
  /** Places in `text` that are still to be filled, and what they are called. */
  readonly stops: readonly (Span & { readonly key: string; readonly label: string })[];
  /** Mistakes of the template: with any of them the reply must not go in. */
  readonly problems: readonly { readonly message: { readonly ru: string; readonly en: string } }[];
}

/** Finds and renders replies. */
export interface ReplyPort {
  templates(): Promise<readonly Template[]>;
  /** Whether the library holds no reply at all: told without reading any. */
  isEmpty(): Promise<boolean>;
  usage(): Promise<Readonly<Record<string, number>>>;
  /** Ids of the templates that were written or changed last, the newest first; a few of them. */
  newest(): Promise<readonly string[]>;
  /** @param marks what the operator put right in how the letter is read */
  suggestFor(ticket: Ticket, marks?: LetterMarks): Promise<Suggested>;
  /** Numbers, dates, sums that its letter names; asked when the suggestions stand. */
  factsOf(ticket: Ticket, marks?: LetterMarks): Promise<readonly Fact[]>;
  /** What the operator put right in how the ticket's letter is read, in whatever page of ours. */
  marksOf(ticket: Ticket): Promise<LetterMarks>;
  mark(ticket: Ticket, marks: LetterMarks): Promise<void>;
  /** Calls back when any letter's marks change; returns what ends it. */
  onMarks(changed: () => void): () => void;
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
  /** What was put right of it so far, on whatever page. */
  corrected(ticket: Ticket): Readonly<Partial<Record<FactKind, string>>>;
  /** The same, with what other pages were told meanwhile. */
  bringCorrected(ticket: Ticket): Promise<Readonly<Partial<Record<FactKind, string>>>>;
  /** How far the search is from being ready; undefined once it is. */
  onBuilding(told: (building: { readonly done: number; readonly total: number } | undefined) => void): () => void;
  stopBuilding(): Promise<void>;
}
