import type { LibraryDocument, Problem } from './documents';

export interface Filed {
  readonly path: string;
  readonly document: LibraryDocument;
}

const words = (body: string): readonly string[] =>
  body
    .toLowerCase()
    .replaceAll(/\{\{[^}]*\}\}/g, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const triples = (body: string): ReadonlySet<string> => {
  const all = words(body);
  return new Set(all.slice(2).map((word, at) => `${all[at]} ${all[at + 1]} ${word}`));
};

/** Runs that stand in more bodies than this say nothing about a pair of them: «Спасибо за ваше обращение». */
const common = 40;

/** For each body the earlier one, if any, with which it shares more than 80 % of its three-word runs. */
function nearest(bodies: readonly ReadonlySet<string>[], comparable: (a: number, b: number) => boolean): readonly (number | undefined)[] {
  const places = new Map<string, number[]>();
  return bodies.map((runs, at) => {
    const shared = new Map<number, number>();
    let counted = 0;
    for (const run of runs) {
      const before = places.get(run) ?? [];
      if (before.length < common) {
        counted += 1;
        for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
        places.set(run, [...before, at]);
      }
    }
    return [...shared].find(([other, count]) => {
      const size = counted + (bodies[other]?.size ?? 0) - count;
      return count / size > 0.8 && comparable(other, at);
    })?.[0];
  });
}

function twice(files: readonly Filed[], field: string, keyOf: (document: LibraryDocument) => string | undefined): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, document }) => {
    const key = keyOf(document);
    if (!key) return [];
    const before = first.get(key);
    const shown = key.replace(/^\w+:/u, '');
    if (before === undefined) first.set(key, path);
    return before === undefined
      ? []
      : [
          {
            file: path,
            line: 0,
            field,
            severity: 'error' as const,
            message: { ru: `то же значение «${shown}» уже есть в ${before}`, en: `"${shown}" is already used in ${before}` },
          },
        ];
  });
}

/** Ids and shortcuts that occur twice, and bodies that are nearly the same. */
export function findDuplicates(files: readonly Filed[]): readonly Problem[] {
  const kinds = files.map(({ document }) => `${document.kind} ${document.lang}`);
  const before = nearest(
    files.map(({ document }) => triples(document.body)),
    (a, b) => kinds[a] === kinds[b],
  );
  const near: Problem[] = files.flatMap(({ path }, at) => {
    const other = files[before[at] ?? -1]?.path;
    if (other === undefined) return [];
    return [
      {
        file: path,
        line: 0,
        field: 'body',
        severity: 'warning' as const,
        message: { ru: `текст почти тот же, что в ${other}`, en: `nearly the same text as in ${other}` },
      },
    ];
  });
  const shortcut = (document: LibraryDocument) =>
    document.kind === 'template' && document.status !== 'retired' ? document.shortcut?.toLowerCase() : undefined;
  return [...twice(files, 'id', ({ id }) => id), ...twice(files, 'shortcut', shortcut), ...near];
}
