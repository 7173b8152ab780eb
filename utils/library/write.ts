import { Document, isMap, isSeq, YAMLMap } from 'yaml';
import type { LibraryDocument } from './documents';
import { sourcePath } from './source-file';

const order = [
  'id',
  'title',
  'lang',
  'topics',
  'channels',
  'examples',
  'fields',
  'facts',
  'status',
  'validFrom',
  'validTo',
  'reviewBy',
  'owner',
  'source',
  'shortcut',
  'subject',
] as const;
const oneLine = new Set(['topics', 'channels']);

/**
 * The file of a document. Always the same bytes for the same document, so that a library kept in Git shows only real
 * changes; reading the file and writing it again gives the file.
 */
export function writeLibraryFile(document: LibraryDocument): string {
  if (document.kind !== 'template' && document.kind !== 'reference') return `${document.body}\n`;
  const values: Record<string, unknown> = {};
  for (const key of order) {
    const value: unknown = Reflect.get(document, key);
    const empty =
      value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0 && key !== 'channels');
    if (!empty) values[key] = value;
  }
  const yaml = new Document({ ...values, ...document.other });
  for (const key of oneLine) {
    const node = yaml.get(key, true);
    if (isSeq(node)) node.flow = true;
  }
  const fields = yaml.get('fields', true);
  if (document.kind === 'template' && isMap(fields)) {
    for (const { value } of fields.items) if (value instanceof YAMLMap) value.flow = true;
  }
  return `---\n${yaml.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${document.body}\n`;
}

/** Where the file of a document stands in a library's folder. */
export function pathOf(document: LibraryDocument): string {
  if (document.kind !== 'template' && document.kind !== 'reference') return sourcePath(document);
  const folder = document.topics[0]?.replaceAll(/[^\p{L}\p{N}_-]/gu, '-') ?? 'general';
  return document.kind === 'template' ? `templates/${folder}/${document.id}.hbs` : `references/${document.id}.md`;
}
