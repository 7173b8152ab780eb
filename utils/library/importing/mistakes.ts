import type { LibraryDocument, Problem } from '../documents';
import { bodyLineOf } from '../front-matter';
import { importProblem } from '../importer';
import type { SourceFile } from '../sources';
import type { Converted } from './convert';

/** Tells what is wrong in a document, by the lines of its own text, from 1. */
export type Inspect = (document: LibraryDocument, path: string) => readonly Problem[];

/** Mistakes of a document of our own, by the lines of its file; by its title where it has no file to itself. */
export function mistakesIn(document: LibraryDocument, { path, text }: SourceFile, inspect: Inspect = () => []): readonly Problem[] {
  const found = inspect(document, path);
  if (document.kind !== 'template' || found.length === 0) return found;
  if (/\.(?:hbs|handlebars)$/i.test(path)) {
    const above = bodyLineOf(text) - 1;
    return found.map((problem) => ({ ...problem, line: problem.line > 0 ? problem.line + above : 0 }));
  }
  const { title } = document;
  return found.map(({ severity, message }) => importProblem(path, 0, severity, `«${title}»: ${message.ru}`, `“${title}”: ${message.en}`));
}

/** An answer of another tool whose codes were already wrong there is told of and left as a draft: nobody could put it into a letter. */
export function orDraft(one: Converted, path: string, inspect: Inspect = () => []): Converted {
  const { document, entry } = one;
  const [mistake] = document.kind === 'template' ? inspect(document, path) : [];
  if (mistake === undefined) return one;
  const { ru, en } = mistake.message;
  const told = importProblem(
    path,
    entry.line,
    'warning',
    `«${entry.title}»: ${ru}, остаётся черновиком`,
    `“${entry.title}”: ${en}, left as a draft`,
  );
  return { ...one, document: { ...document, status: 'draft' } as LibraryDocument, problems: [...one.problems, told] };
}
