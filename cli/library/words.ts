import { actionFor, findPrivate } from '@/utils/redaction';
import { parseLibraryFile, type Problem, readFrontMatter } from '@/utils/library';
import { defaultProfile } from '@/utils/standards';
import type { LibraryFile } from './read';

/** The body with its Handlebars blanked out, every other sign at its place. */
const blanked = (body: string): string => body.replaceAll(/\{\{[^}]*\}\}\}?/g, (found) => ' '.repeat(found.length));

/** Personal and bank data that stayed in a template from the letter it was made of; what may stand in a reply is left. */
export function lintWords(files: readonly LibraryFile[]): readonly Problem[] {
  return files.flatMap(({ path, source }): readonly Problem[] => {
    const { document } = parseLibraryFile(path, source);
    if (document?.kind !== 'template') return [];
    const front = readFrontMatter(source);
    const body = front?.body ?? source;
    return findPrivate(blanked(body))
      .filter(({ type }) => ['block', 'mask'].includes(actionFor(type, defaultProfile)))
      .map(({ start, type }) => ({
        file: path,
        line: (front?.bodyLine ?? 1) + body.slice(0, start).split('\n').length - 1,
        field: 'body',
        severity: 'warning',
        message: { ru: `похоже на личные данные: ${type}`, en: `looks like personal data: ${type}` },
      }));
  });
}
