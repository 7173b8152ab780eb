import type { LibraryDocument } from './documents';
import { rewriteYaml, type YamlValues } from './edit-yaml';
import { readYaml } from './yaml-file';

/** A document with another owner or other topics; what is kept as its author wrote it says so in its own text. */
export function withHead<Document extends LibraryDocument>(
  document: Document,
  part: { readonly owner?: string; readonly topics?: readonly string[] },
): Document {
  const fresh = { ...document, ...part };
  if (document.kind !== 'script') return fresh;
  const { values } = readYaml(document.body);
  return { ...fresh, body: rewriteYaml(document.body, { ...(values as YamlValues), ...part }) };
}
