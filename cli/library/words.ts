import { lintSecrets } from '@/templates/lint';
import { parseLibraryFile, type Problem, readFrontMatter } from '@/utils/library';
import { defaultProfile } from '@/utils/standards';
import type { LibraryFile } from './read';

/** Personal and bank data in the templates among these files, at their lines. */
export function lintWords(files: readonly LibraryFile[]): readonly Problem[] {
  return files.flatMap(({ path, source }): readonly Problem[] => {
    if (parseLibraryFile(path, source).document?.kind !== 'template') return [];
    const { body, bodyLine } = readFrontMatter(source) ?? { body: source, bodyLine: 1 };
    return lintSecrets({ body }, defaultProfile).map(({ line, message }) => ({
      file: path,
      line: bodyLine + line - 1,
      field: 'body',
      severity: 'warning',
      message,
    }));
  });
}
