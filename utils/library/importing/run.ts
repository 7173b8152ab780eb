import type { LibraryDocument, Problem, Status } from '../documents';
import { importProblem, type Importer, type ReadOptions } from '../importer';
import type { SourceFile } from '../sources';
import { convert, type Converted } from './convert';
import { resolveIncludes } from './includes';
import { mistakesIn, orDraft, type Inspect } from './mistakes';
import { assignIds, type Conflict, planImport, type PlanStep } from './plan';

export interface ImportOptions extends ReadOptions {
  /** The library as it is. */
  readonly there: readonly LibraryDocument[];
  readonly mapping?: Readonly<Record<string, string>>;
  readonly status?: Status;
  readonly conflict?: Conflict;
  /** Tells what is wrong in a document, by the lines of its own text. It is taken all the same: what is right in it holds, the rest is mended here. */
  readonly inspect?: Inspect;
  /** Of documents of our own as the files have them, the ids of those that were edited here in a way that the files know nothing of. */
  readonly editedSince?: (files: readonly LibraryDocument[]) => Promise<ReadonlySet<string>>;
  /** Called every few hundred answers; what it returns is waited for, so that a page stays alive. */
  readonly progress?: (done: number, of: number) => Promise<void>;
  /** Called once, when the first answers are converted, with what would be done with them. */
  readonly early?: (steps: readonly PlanStep[]) => void;
}

/** A name of the tool that means nothing here, and how many answers use it. */
export interface UnknownName {
  readonly name: string;
  readonly uses: number;
}

export interface ImportPlan {
  readonly steps: readonly PlanStep[];
  readonly problems: readonly Problem[];
  readonly unknown: readonly UnknownName[];
}

const pace = 200;

/** Documents of our own need no conversion; they are planned like everything else. */
const own = (document: LibraryDocument): Converted => ({
  document,
  entry: { id: document.id, title: document.title, body: document.body, markup: 'markdown', line: 0 },
  problems: [],
  unknown: [],
  includes: [],
  whole: true,
});

/** A file at which its reader breaks down is told of; the others are still read. */
function readSafely(importer: Importer, file: SourceFile, options: Parameters<Importer['read']>[1]): ReturnType<Importer['read']> {
  try {
    return importer.read(file, options);
  } catch (fault) {
    console.error(fault);
    return {
      entries: [],
      problems: [
        importProblem(
          file.path,
          0,
          'error',
          'файл не прочитать: он повреждён или другого вида',
          'the file cannot be read: it is damaged or of another kind',
        ),
      ],
    };
  }
}

/** Reads files of a tool and says what an import of them would do. Changes nothing. */
export async function prepareImport(
  id: string,
  importer: Importer,
  files: readonly SourceFile[],
  options: ImportOptions,
): Promise<ImportPlan> {
  const problems: Problem[] = [];
  const converted: Converted[] = [];
  const ready: Converted[] = [];
  const readings = files.map((file) => ({
    file,
    reading: readSafely(importer, file, options),
  }));
  const of = readings.reduce((sum, { reading }) => sum + reading.entries.length, 0);
  for (const { file, reading } of readings) {
    problems.push(...reading.problems);
    for (const document of reading.documents ?? []) {
      problems.push(...mistakesIn(document, file, options.inspect));
      ready.push(own(document));
    }
    for (const entry of reading.entries) {
      const { dialect } = importer;
      const made = convert(entry, { from: id, file: file.path, dialect, mapping: options.mapping, status: options.status });
      const one = orDraft(made, file.path, options.inspect);
      converted.push(one);
      problems.push(...one.problems);
      if (converted.length === pace && of > pace)
        options.early?.(planImport(assignIds(converted, options.there), options.there, file.path, options.conflict).steps);
      if (converted.length % pace === 0) await options.progress?.(converted.length, of);
    }
  }
  await options.progress?.(of, of);
  const name = files.length === 1 ? (files[0]?.path ?? '') : importer.title;
  const resolved = resolveIncludes(assignIds(converted, options.there), options.there, name);
  const edited = ready.length === 0 ? undefined : await options.editedSince?.(ready.map(({ document }) => document));
  const plan = planImport([...ready, ...resolved.all], options.there, name, options.conflict, edited);
  const uses = new Map<string, number>();
  for (const unknown of converted.flatMap((one) => one.unknown)) uses.set(unknown, (uses.get(unknown) ?? 0) + 1);
  // Of a file of another kind some readers make answers without words.
  if (problems.length === 0 && plan.steps.every((step) => step.does === 'skip' && step.why === 'empty'))
    problems.push(
      importProblem(
        name,
        0,
        'error',
        `не похоже на файл «${importer.title}»: ответов в нём нет`,
        `this does not look like a file of ${importer.title}: there are no answers in it`,
      ),
    );
  return {
    steps: plan.steps,
    problems: [...problems, ...resolved.problems, ...plan.problems],
    unknown: [...uses].map(([unknown, count]) => ({ name: unknown, uses: count })).toSorted((a, b) => b.uses - a.uses),
  };
}
