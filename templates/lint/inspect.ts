import type { LibraryDocument, Problem } from '@/utils/library';
import { checkSource } from '@/utils/lint';
import { parseTemplate } from '../engine';

/**
 * What keeps one document of an import from being used: a text that does not parse, or what is wrong in a script, a directory or
 * a profile. It looks at no other document, and only at texts with codes in them, so that thousands are read while a lead waits.
 * @param path the file that it came in
 * @returns problems with lines of the document's own text, from 1
 */
export function inspectDocument(document: LibraryDocument, path: string): readonly Problem[] {
  if (document.kind === 'reference') return [];
  if (document.kind !== 'template') return checkSource(document, path).problems;
  return [['subject', document.subject ?? ''] as const, ['', document.body] as const].flatMap(([field, text]) => {
    const parsed = text.includes('{{') ? parseTemplate(text) : undefined;
    if (parsed === undefined || parsed.ok) return [];
    return parsed.problems.map(({ line, message }): Problem => ({
      file: path,
      line: field === '' ? line : 0,
      field,
      severity: 'error',
      message,
    }));
  });
}
