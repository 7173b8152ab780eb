import type { Channel } from '../ticket';

export type Status = 'draft' | 'approved' | 'retired';
export type Language = 'ru' | 'en';

/** A value that the operator fills in before a reply goes in. */
export interface Field {
  readonly type: 'text' | 'date' | 'number' | 'money' | 'choice';
  readonly label: { readonly ru: string; readonly en: string };
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** A value of the ticket that fills it at first, such as `ticket.order`. */
  readonly from?: string;
  /** What stands there where neither the ticket nor the operator says anything. */
  readonly default?: string;
}

interface DocumentHead {
  readonly id: string;
  readonly title: string;
  readonly lang: Language;
  readonly topics: readonly string[];
  /** ISO dates, both included; outside them the document is never suggested. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** After this ISO date the document is marked stale. */
  readonly reviewBy?: string;
  readonly owner?: string;
  /** Front matter fields that this version does not know: kept as they came. */
  readonly other: Readonly<Record<string, unknown>>;
}

/** A prepared answer: Markdown with Handlebars. */
export interface Template extends DocumentHead {
  readonly kind: 'template';
  /** Customers' own phrasings. */
  readonly examples: readonly string[];
  readonly channels: readonly Channel[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly status: Status;
  readonly shortcut?: string;
  readonly subject?: string;
  readonly body: string;
}

/** An article to look things up in; its facts are used in templates. */
export interface Reference extends DocumentHead {
  readonly kind: 'reference';
  readonly source?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A file of the library that is kept as its author wrote it, comments and all: a script, the directory, the profile. */
export interface SourceDocument extends DocumentHead {
  readonly kind: 'script' | 'directory' | 'profile';
  /** YAML. */
  readonly body: string;
}

export type LibraryDocument = Template | Reference | SourceDocument;

/** What is wrong with a library file, in words for the one who wrote it. */
export interface Problem {
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly field: string;
  readonly severity: 'error' | 'warning';
  readonly message: { readonly ru: string; readonly en: string };
}
