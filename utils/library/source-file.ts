import type { Language, Problem, SourceDocument } from './documents';
import type { ParsedFile } from './parsed-file';
import { isDay } from './schema';
import { plainYaml, readYaml } from './yaml-file';

export type SourceKind = SourceDocument['kind'];

const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
const titles = { directory: { ru: 'Справочник', en: 'Directory' }, profile: { ru: 'Профиль', en: 'Profile' } } as const;

/** What a file of a library is by its place in it; undefined when it is none of these. */
export function sourceKindOf(path: string): SourceKind | undefined {
  if (/(?:^|[\\/])directory\.ya?ml$/i.test(path)) return 'directory';
  if (/(?:^|[\\/])profile\.ya?ml$/i.test(path)) return 'profile';
  return /(?:^|[\\/])scripts[\\/].*\.ya?ml$/i.test(path) ? 'script' : undefined;
}

/** The script's own id, by which tickets know it: scripts and replies of the same name do not get in each other's way. */
export const scriptIdOf = ({ id }: Pick<SourceDocument, 'id'>): string => id.replace(/^script:/u, '');

/** A directory may be one for all, or one for each language in a folder of its name. */
function directoryId(path: string): string {
  const folder = /(?:^|[\\/])(ru|en)[\\/][^\\/]+$/i.exec(path)?.[1]?.toLowerCase();
  return `directory:${folder ?? 'all'}`;
}

/** Where the file of such a document stands in a library's folder. */
export function sourcePath({ kind, id }: Pick<SourceDocument, 'kind' | 'id'>): string {
  if (kind === 'script') return `scripts/${scriptIdOf({ id })}.yaml`;
  const [, part = 'all'] = id.split(':');
  return `${part === 'ru' || part === 'en' ? `${part}/` : ''}${kind}.yaml`;
}

const languageOf = (text: string): Language => (/[а-яё]/iu.test(text) ? 'ru' : 'en');

/** The head of a document that is kept as its source says it; what is wrong deeper in it is told where it is used. */
function headOf(kind: SourceKind, path: string, values: Readonly<Record<string, unknown>>, body: string) {
  const given = textIn(values['lang']);
  const lang = given === 'ru' || given === 'en' ? given : languageOf(body);
  if (kind !== 'script') {
    const id = kind === 'directory' ? directoryId(path) : 'profile:company';
    const own = /:(ru|en)$/.exec(id)?.[1];
    const spoken = own === 'ru' || own === 'en' ? own : lang;
    return { id, title: titles[kind][spoken], lang: spoken, topics: [] };
  }
  const name = (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.[^.]+$/u, '');
  const id = textIn(values['id']) || name;
  const topics = Array.isArray(values['topics']) ? values['topics'].map(textIn) : textIn(values['topics']).split(/\s*,\s*/u);
  const days = (['validFrom', 'validTo', 'reviewBy'] as const).flatMap((key) =>
    isDay(textIn(values[key])) ? [[key, textIn(values[key])]] : [],
  );
  const owner = textIn(values['owner']);
  return {
    id: `script:${id}`,
    title: textIn(values['title']) || id,
    lang,
    topics: topics.filter(Boolean),
    ...Object.fromEntries(days),
    ...(owner !== '' && { owner }),
  };
}

/** Reads a script, the directory or the profile as a document of the library: whole, with its comments. */
export function readSourceFile(kind: SourceKind, path: string, source: string): ParsedFile {
  const problem = (line: number, field: string, ru: string, en: string): Problem => ({
    file: path,
    line,
    field,
    severity: 'error',
    message: { ru, en },
  });
  const { values, lineOf, fault } = readYaml(source);
  if (fault) return { problems: [problem(fault.line, '', fault.message.ru, fault.message.en)] };
  if (values !== null && !isRecord(values))
    return { problems: [problem(1, '', 'нужны поля вида «имя: значение»', 'there must be fields such as "name: value"')] };
  const body = plainYaml(source);
  const head = headOf(kind, path, values ?? {}, body);
  if (kind === 'script' && !idPattern.test(scriptIdOf(head))) {
    const [ru, en] = ['только буквы, цифры, точка, дефис и подчёркивание', 'only letters, digits, dots, hyphens and underscores'];
    return { problems: [problem(lineOf(['id']), 'id', ru, en)] };
  }
  return { document: { kind, ...head, body, other: {} }, problems: [] };
}
