import type { Ignored } from '@/utils/etiquette';
import type { LibraryDocument, Problem } from '@/utils/library';
import type { Gap } from '@/utils/suggest';
import type { WordingCounts } from '@/utils/wording';
import type { BackupHead, BackupPlan } from './backup';
import type { ChangeBatch, DocumentChange, DocumentVersion, DocumentsChanged } from './changes';
import type { TemplateTools } from './tools';

export interface Remark {
  readonly id: number;
  readonly docId: string;
  readonly kind: 'wrong' | 'outdated' | 'better';
  readonly text: string;
  readonly at: string;
}

export type Usage = ReadonlyMap<string, { readonly times: number; readonly last: string }>;

/** The library as its lead works on it. */
export interface UnsavedEdit {
  readonly key: string;
  readonly at: string;
  readonly draft: LibraryDocument;
  readonly base?: LibraryDocument;
}

export interface StudioPort {
  /** Of a large library the first rows are told before the rest is read; `of` is how many there are. */
  watch(told: (documents: readonly LibraryDocument[], of: number) => void, failed: (fault: unknown) => void): () => void;
  /** Edits that are not saved yet; they outlive the page. `at` is the page's hash, `takeOver` gives what closed pages left behind. */
  readonly unsaved: { keep(one: UnsavedEdit): void; drop(key: string): void; takeOver(): Promise<readonly UnsavedEdit[]> };
  /** `base` is what the editing began with; refused with the present document when another tab changed it. */
  save(
    document: LibraryDocument,
    base: LibraryDocument | undefined,
  ): Promise<{ readonly done: true; readonly batch: number } | { readonly done: false; readonly now: LibraryDocument | undefined }>;
  apply(kind: 'bulk' | 'import' | 'remove' | 'restore', about: string, changes: readonly DocumentChange[]): Promise<DocumentsChanged>;
  /** Of documents as a file has them, the ids of those that were edited by hand and of whose edit the file knows nothing. */
  editedSince(files: readonly LibraryDocument[]): Promise<ReadonlySet<string>>;
  /** Notes that documents went into a file; all of them when no ids are told. */
  exported(ids?: readonly string[]): Promise<void>;
  undo(batch: number): Promise<{ readonly back: number; readonly kept: readonly string[] }>;
  history(docId: string): Promise<readonly DocumentVersion[]>;
  batches(limit: number): Promise<readonly ChangeBatch[]>;
  usage(): Promise<Usage>;
  /** Nothing while the records are under a passphrase. */
  gates(): Promise<{ readonly gates: Readonly<Record<string, number>>; readonly spared: Readonly<Record<string, number>> } | undefined>;
  /** What became of the sentences of templates. */
  wordings(): Promise<readonly WordingCounts[]>;
  /** How often remarks of each rule were ignored, by reason. */
  ignored(): Promise<Ignored['counts']>;
  /** Words of letters that nothing answered, and how many letters held them. */
  gaps(): Promise<readonly Gap[]>;
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
  /** Tells what is wrong in a document that is imported, by the lines of its own text; it parses templates, so that it comes only with an import. */
  inspector(): Promise<(document: LibraryDocument, path: string) => readonly Problem[]>;
  /** Meanings that the lead gave to names of a tool. */
  readonly mappings: {
    get(tool: string): Promise<Readonly<Record<string, string>>>;
    set(tool: string, mapping: Readonly<Record<string, string>>): Promise<void>;
  };
}
