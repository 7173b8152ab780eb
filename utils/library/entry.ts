import type { Field, Status } from './documents';

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
