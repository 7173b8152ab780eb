import {
  bodyLineOf,
  factsOf,
  type Filed,
  findDuplicates,
  type LibraryDocument,
  parseLibraryFile,
  type Problem,
  standing,
} from '@/utils/library';
import { checkSource, findUnknownNames } from '@/utils/lint';
import type { Surroundings } from './surroundings';
import { lintTemplate } from './template';

export { inspectDocument } from './inspect';
export { sampleValues } from './sample';
export { blanked, lintSecrets } from './secrets';
export { lintTemplate };

export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

export interface Lint {
  readonly problems: readonly Problem[];
  /** Not wrong, but good to know: a reply that the other language has not. */
  readonly notes: readonly Problem[];
  readonly documents: readonly LibraryDocument[];
}

const warning = (file: string, field: string, ru: string, en: string): Problem => ({
  file,
  line: 0,
  field,
  severity: 'warning',
  message: { ru, en },
});

function aboutValidity({ path, document }: Filed, date: string): readonly Problem[] {
  if (document.kind === 'template' && document.status === 'retired') return [];
  switch (standing(document, date)) {
    case 'expired':
      return [warning(path, 'validTo', `срок действия закончился ${document.validTo}`, `no longer valid since ${document.validTo}`)];
    case 'stale':
      return [warning(path, 'reviewBy', `пора проверить: срок был ${document.reviewBy}`, `due for review since ${document.reviewBy}`)];
    default:
      return [];
  }
}

/** The id without the mark of its language: `refund-ru` and `refund-en` are one reply. */
const pairOf = ({ id }: LibraryDocument): string => id.replace(/-(?:ru|en)$/, '');

function aboutPairs(all: readonly Filed[]): readonly Problem[] {
  const files = all.filter(({ document: { kind } }) => kind === 'template' || kind === 'reference');
  const langs = new Map<string, Set<string>>();
  for (const { document } of files) langs.set(pairOf(document), (langs.get(pairOf(document)) ?? new Set()).add(document.lang));
  if (new Set(files.map(({ document }) => document.lang)).size < 2) return [];
  return files.flatMap(({ path, document }) => {
    if (langs.get(pairOf(document))?.size === 2) return [];
    return [warning(path, 'lang', 'нет ответа на другом языке', 'there is no such reply in the other language')];
  });
}

/** Checks the files of a library as its team's CI would; `date` is the ISO day of the check. */
export function lintLibrary(sources: readonly SourceFile[], date: string): Lint {
  const parsed = sources.map((file) => ({ ...file, ...parseLibraryFile(file.path, file.source) }));
  const files: Filed[] = parsed.flatMap(({ path, document }) => (document ? [{ path, document }] : []));
  const documents = files.map(({ document }) => document);
  const everyFact = new Set(documents.flatMap((document) => (document.kind === 'reference' ? Object.keys(document.facts) : [])));
  const partials = Object.fromEntries(
    documents.flatMap((document) => (document.kind === 'template' ? [[document.id, document.body]] : [])),
  );
  const facts = { ru: factsOf(documents, 'ru', date), en: factsOf(documents, 'en', date) };
  const inside = parsed.flatMap(({ path, source, document }) => {
    if (document === undefined || document.kind === 'reference') return [];
    if (document.kind !== 'template') return checkSource(document, path).problems;
    const around: Surroundings = { date, facts: facts[document.lang], everyFact, partials };
    const noExamples =
      document.examples.length === 0
        ? [warning(path, 'examples', 'нет примеров обращений: хуже находится', 'no examples of letters: harder to find')]
        : [];
    return [...lintTemplate(path, document, bodyLineOf(source), around), ...noExamples];
  });
  const validity = files.flatMap((file) => aboutValidity(file, date));
  return {
    problems: [...parsed.flatMap(({ problems }) => problems), ...inside, ...validity, ...findUnknownNames(files), ...findDuplicates(files)],
    notes: aboutPairs(files),
    documents,
  };
}
