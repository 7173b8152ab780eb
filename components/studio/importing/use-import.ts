import { useState } from 'react';
import {
  chooseFiles,
  type Columns,
  type Conflict,
  type ImportPlan,
  importers,
  type LibraryDocument,
  openSources,
  type PlanStep,
  prepareImport,
  type Problem,
  type SourceFile,
  tooLarge,
} from '@/utils/library';
import type { StudioPort } from '../../outside';

export interface Choices {
  readonly format: string;
  readonly columns: Columns | undefined;
  /** Whether the first row of a table names the columns; undefined while that is found out. */
  readonly named: boolean | undefined;
  readonly mapping: Readonly<Record<string, string>>;
  readonly conflict: Conflict;
  readonly status: 'approved' | 'draft';
}

export interface Opened {
  /** All that was chosen. */
  readonly all: readonly SourceFile[];
  /** Those of the format. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** What is said of those that are not. */
  readonly aside: readonly Problem[];
  /** The format that was found or chosen; empty when it cannot be told. */
  readonly format: string;
}

export interface Importing {
  readonly state: 'idle' | 'reading' | 'shown' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly opened?: Opened;
  readonly plan?: ImportPlan;
  /** The first rows, while the rest is still read. */
  readonly early?: readonly PlanStep[];
}

const idle: Importing = { state: 'idle', done: 0, of: 0 };
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Files as they were chosen; what is too large is not even read into memory. */
async function open(files: readonly File[]): Promise<{ readonly files: readonly SourceFile[]; readonly problems: readonly Problem[] }> {
  const nameOf = (file: File): string => file.webkitRelativePath || file.name;
  const large = files.flatMap((file) => tooLarge(nameOf(file), file.size) ?? []);
  const fitting = files.filter((file) => tooLarge(nameOf(file), file.size) === undefined);
  const opened = openSources(
    await Promise.all(fitting.map(async (file) => ({ path: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) }))),
  );
  return { files: opened.files, problems: [...large, ...opened.problems] };
}

/** An import from the choice of a file to what it would do. Nothing is changed until the lead says so. */
export function useImport(port: StudioPort, documents: readonly LibraryDocument[]) {
  const [choices, setChoices] = useState<Choices>({
    format: 'auto',
    columns: undefined,
    named: undefined,
    mapping: {},
    conflict: 'keep',
    status: 'approved',
  });
  const [now, setNow] = useState<Importing>(idle);

  async function plan(opened: Opened, given: Choices): Promise<void> {
    const importer = importers[opened.format];
    if (importer === undefined) return setNow({ ...idle, state: 'shown', opened });
    setNow({ ...idle, state: 'reading', opened });
    const { columns, named, mapping, conflict, status } = given;
    let first: readonly PlanStep[] = [];
    const inspect = await port.inspector();
    const made = await prepareImport(opened.format, importer, opened.files, {
      there: documents,
      mapping,
      conflict,
      status,
      ...(columns && { columns }),
      ...(named !== undefined && { named }),
      inspect,
      editedSince: port.editedSince,
      early: (steps) => (first = steps),
      async progress(done, of) {
        setNow({ state: 'reading', done, of, opened, early: first });
        await breath();
      },
    });
    setNow({ state: 'shown', done: 0, of: 0, opened, plan: made });
  }
  async function choose(files: readonly File[]): Promise<void> {
    setNow({ ...idle, state: 'reading' });
    const { files: read, problems } = await open(files);
    const { format, files: its, problems: aside } = chooseFiles(read, choices.format);
    const given = { ...choices, columns: undefined, named: undefined, mapping: await port.mappings.get(format) };
    setChoices(given);
    await plan({ all: read, files: its, problems, aside, format }, given);
  }
  /** What was chosen anew, with the plan it leads to. */
  async function change(part: Partial<Choices>): Promise<void> {
    const given = { ...choices, ...part };
    setChoices(given);
    if (now.opened === undefined) return;
    if (part.format === undefined) return plan(now.opened, given);
    // Another format may have other files for its own.
    const { format, files, problems: aside } = chooseFiles(now.opened.all, part.format);
    await plan({ ...now.opened, format, files, aside }, given);
  }
  /** A file that cannot be read, or a fault of ours, ends in words, never in waiting. */
  const told = (doing: Promise<void>): Promise<void> =>
    doing.catch((fault: unknown) => {
      console.error(fault);
      setNow({ ...idle, state: 'failed' });
    });
  return {
    choices,
    now,
    choose: (files: readonly File[]) => told(choose(files)),
    change: (part: Partial<Choices>) => told(change(part)),
    reset: () => setNow(idle),
  };
}
