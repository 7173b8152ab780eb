import type { LibraryDocument } from '../documents';

/** 53 bits of a text, in 11 signs: enough to see whether it changed. */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(sorted)
      : Object.entries(value)
          .filter(([, inner]) => inner !== undefined)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]);

/** Whether two documents say the same, whatever the order of their fields. */
export const sameDocument = (a: LibraryDocument, b: LibraryDocument): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** What tells one state of a document from another. */
export const documentSum = (document: LibraryDocument): string => hashOf(JSON.stringify(sorted(document)));

const known = new WeakMap<LibraryDocument, string>();

/** What an import decides about in a document. */
export function contentHash(document: LibraryDocument): string {
  const made = known.get(document);
  if (made !== undefined) return made;
  const { title, body, lang } = document;
  const more =
    document.kind === 'template'
      ? [document.subject ?? '', JSON.stringify(document.fields)]
      : document.kind === 'reference'
        ? [JSON.stringify(document.facts)]
        : [];
  const hash = hashOf([title, body, lang, ...more].join('\u0000'));
  known.set(document, hash);
  return hash;
}
