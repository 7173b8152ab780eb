import type { Problem } from '../documents';
import { importProblem } from '../importer';
import { guessImporter, importers } from '../importers';
import type { SourceFile } from '../sources';

export interface Chosen {
  /** Id of the importer; empty when it cannot be told. */
  readonly format: string;
  readonly files: readonly SourceFile[];
  /** Files that belong to no such export, as one warning. */
  readonly problems: readonly Problem[];
}

/**
 * Which tool the files come from, and which of them are its.
 * @param asked an importer's id, or `auto`: then the first file that shows where it comes from decides
 */
export function chooseFiles(all: readonly SourceFile[], asked: string): Chosen {
  const seen = all.filter(({ path }) => !/(?:^|\/)\./.test(path));
  const format = asked === 'auto' ? (seen.map(guessImporter).find(Boolean) ?? '') : asked;
  const importer = importers[format];
  const isIts = ({ path }: SourceFile): boolean => importer?.endings.some((ending) => path.toLowerCase().endsWith(ending)) ?? true;
  const files = seen.filter(isIts);
  // One file that was chosen on purpose is read whatever it is called.
  if (importer === undefined || seen.length < 2 || files.length === seen.length) return { format, files: seen, problems: [] };
  const aside = seen.filter((file) => !isIts(file)).map(({ path }) => path);
  const named = `${aside.slice(0, 5).join(', ')}${aside.length > 5 ? ', …' : ''}`;
  const words = [
    `не из «${importer.title}», пропущено файлов: ${aside.length} (${named})`,
    `not of ${importer.title}, files left out: ${aside.length} (${named})`,
  ] as const;
  return { format, files, problems: [importProblem(aside.length === 1 ? (aside[0] ?? '') : importer.title, 0, 'warning', ...words)] };
}
