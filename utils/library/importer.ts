import type { Columns } from './columns';
import type { Dialect } from './dialects';
import type { LibraryDocument, Problem } from './documents';
import type { Entry } from './entry';
import type { SourceFile } from './sources';

export interface Reading {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Documents of our own, taken as they are. */
  readonly documents?: readonly LibraryDocument[];
}

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
