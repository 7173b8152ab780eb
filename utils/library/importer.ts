import type { Dialect } from './dialects';
import type { Field, LibraryDocument, Problem, Status } from './documents';
import type { SourceFile } from './sources';

/** An answer or an article as another tool has it, before anything is converted. */
export interface Entry {
  /** The tool's own id; empty where it has none: then the title stands for it. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly markup: 'html' | 'markdown' | 'text';
  /** Of the file, from 1. */
  readonly line: number;
  readonly kind?: 'reference';
  readonly lang?: string;
  readonly topics?: readonly string[];
  readonly examples?: readonly string[];
  readonly shortcut?: string;
  readonly subject?: string;
  readonly owner?: string;
  readonly status?: Status;
  readonly channels?: readonly ('email' | 'ticket' | 'chat')[];
  /** Days as the tool writes them. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly reviewBy?: string;
  /** Values that this answer defines for itself, by name, as Handlebars. */
  readonly own?: Readonly<Record<string, OwnValue>>;
  /** What the tool does besides and an answer here cannot: said, and kept in the origin. */
  readonly besides?: readonly string[];
}

/** What a name in one answer stands for: an expression, a field to fill in, another answer, or code that is refused. */
export type OwnValue =
  | { readonly expression: string }
  | { readonly field: Partial<Field> }
  | { readonly include: string }
  | { readonly refused: string };

export interface Reading {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Documents of our own, taken as they are. */
  readonly documents?: readonly LibraryDocument[];
}

/** Parts of an answer that a column may hold. */
export const parts = ['title', 'body', 'id', 'shortcut', 'subject', 'topics', 'examples', 'lang', 'owner', 'validTo', 'reviewBy'] as const;
export type Part = (typeof parts)[number];
/** The name of the column that holds a part. */
export type Columns = Partial<Readonly<Record<Part, string>>>;

export interface ReadOptions {
  readonly columns?: Columns;
  /** Whether the first row of a table names the columns; when not told, it is found out. */
  readonly named?: boolean;
}

/** What can be chosen from in a format without a fixed shape. */
export interface Table {
  readonly all: readonly string[];
  /** Which of them are taken for what. */
  readonly guess: Columns;
  /** The first words of a column, by its name. */
  readonly samples: Readonly<Record<string, string>>;
  /** Whether the first row names the columns; undefined where a format always names them. */
  readonly named?: boolean;
}

interface Example {
  readonly path: string;
  readonly source: string | Uint8Array;
  readonly options?: ReadOptions;
  /** Parts of what comes out, in order. */
  readonly gives: readonly Readonly<Record<string, unknown>>[];
  /** Parts of the English words of the problems, in order; none when not told. */
  readonly problems?: readonly RegExp[];
  /** Names of values that are not known here. */
  readonly unknown?: readonly string[];
}

/** A format of another tool is one file in importers/, its id the file's name. */
export interface Importer {
  /** The tool's name. */
  readonly title: string;
  /** Endings of its files, with the dot. */
  readonly endings: readonly string[];
  /** Whether a file shows that it comes from this tool. */
  readonly fits: (file: SourceFile) => boolean;
  readonly read: (file: SourceFile, options: ReadOptions) => Reading;
  /** How it writes variables; undefined when each text has to show it. */
  readonly dialect?: Dialect;
  /** For formats without a fixed shape. */
  readonly columns?: (file: SourceFile, options: ReadOptions) => Table;
  /** Where the format is described. */
  readonly source: string;
  readonly examples: readonly Example[];
}

export const defineImporter = (importer: Importer): Importer => importer;

export const importProblem = (file: string, line: number, severity: Problem['severity'], ru: string, en: string): Problem => ({
  file,
  line,
  field: '',
  severity,
  message: { ru, en },
});
