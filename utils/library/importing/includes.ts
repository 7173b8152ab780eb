import type { LibraryDocument, Problem } from '../documents';
import { importProblem } from '../importer';
import type { Converted } from './convert';

const include = /\{\{> "([^"]*)"\}\}/g;
const norm = (name: string): string => name.trim().toLowerCase();

/** Names under which other answers may take a document in, with its id. */
function namesOf(all: readonly Converted[], there: readonly LibraryDocument[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const note = (name: string | undefined, id: string): void => {
    if (name && !names.has(norm(name))) names.set(norm(name), id);
  };
  for (const { document, entry } of all) for (const name of [entry.id, entry.shortcut, entry.title]) note(name, document.id);
  for (const document of there)
    for (const name of [document.id, document.kind === 'template' ? document.shortcut : '', document.title]) note(name, document.id);
  return names;
}

/** Ids from which a document reaches itself. */
function onCircle(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const circle = new Set<string>();
  for (const start of edges.keys()) {
    const seen = new Set<string>();
    const left = [...(edges.get(start) ?? [])];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (next === start) circle.add(start);
      if (!seen.has(next)) left.push(...(edges.get(next) ?? []));
      seen.add(next);
    }
  }
  return circle;
}

/** Gives the answers that others take in the ids that they have here; what is not there, or runs in a circle, is said. */
export function resolveIncludes(
  all: readonly Converted[],
  there: readonly LibraryDocument[],
  file: string,
): { readonly all: readonly Converted[]; readonly problems: readonly Problem[] } {
  if (all.every(({ includes }) => includes.length === 0)) return { all, problems: [] };
  const names = namesOf(all, there);
  const edges = new Map(all.map(({ document, includes }) => [document.id, includes.flatMap((name) => names.get(norm(name)) ?? [])]));
  const circle = onCircle(edges);
  const problems: Problem[] = [];
  const resolved = all.map((one): Converted => {
    if (one.includes.length === 0) return one;
    const { document, entry } = one;
    const say = (ru: string, en: string): void => {
      problems.push(importProblem(file, entry.line, 'warning', `«${entry.title}»: ${ru}`, `“${entry.title}”: ${en}`));
    };
    let broken = false;
    const body = document.body.replaceAll(include, (_all, name: string) => {
      const id = names.get(norm(name));
      if (id !== undefined && !(circle.has(document.id) && circle.has(id))) return `{{> "${id}"}}`;
      broken = true;
      if (id === undefined) say(`нет вставки «${name}»`, `there is no “${name}” to include`);
      else say(`вставка «${name}» ведёт по кругу`, `including “${name}” runs in a circle`);
      return `{{tab "${name}"}}`;
    });
    const drafted = broken && document.kind === 'template' ? { status: 'draft' as const } : {};
    return { ...one, document: { ...document, body, ...drafted } };
  });
  return { all: resolved, problems };
}
