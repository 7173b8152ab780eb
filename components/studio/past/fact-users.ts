import type { LibraryDocument } from '@/utils/library';

/** The templates whose text names one of these facts. */
export function usersOf(facts: readonly string[], documents: readonly LibraryDocument[]): readonly LibraryDocument[] {
  if (facts.length === 0) return [];
  const wanted = new Set(facts);
  return documents.filter(
    (one) => one.kind === 'template' && [...one.body.matchAll(/\bfact\s+["']([^"']+)["']/g)].some(([, key = '']) => wanted.has(key)),
  );
}

/** Facts as they are typed, a line each: `delivery.days: 3`. Lines that state none are told apart, so that nothing is lost unseen. */
export function readFacts(text: string): { readonly facts: Readonly<Record<string, string>>; readonly odd: readonly string[] } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const read = lines.map((line) => /^([^:]*[^:\s])\s*:\s*(\S.*)$/.exec(line) ?? line);
  return {
    facts: Object.fromEntries(read.flatMap((found) => (typeof found === 'string' ? [] : [[found[1] ?? '', found[2] ?? '']]))),
    odd: read.filter((found) => typeof found === 'string'),
  };
}
