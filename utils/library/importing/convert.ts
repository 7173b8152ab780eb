import { languageOf } from '../../text';
import { type Dialect, dialectOf, noDialect } from '../dialects';
import type { Language, LibraryDocument, Problem, Reference, Status, Template } from '../documents';
import type { Entry } from '../entry';
import { importProblem } from '../importer';
import { plainAsMarkdown } from '../sources/escape';
import { type Markdown, writeMarkdown } from '../sources/markdown';
import { readDay } from './days';
import { contentHash } from './hash';
import { makeTranslation, type Taken, type Translation, withoutSlots } from './writer';

export interface ConvertOptions {
  /** Id of the importer. */
  readonly from: string;
  readonly file: string;
  readonly dialect?: Dialect | undefined;
  /** What names of the tool mean here, as the lead said: an expression for each. */
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  /** Of answers that the tool does not mark; those in which something was lost are drafts anyhow. */
  readonly status?: Status | undefined;
}

export interface Converted {
  readonly document: LibraryDocument;
  readonly entry: Entry;
  readonly problems: readonly Problem[];
  readonly unknown: readonly string[];
  readonly includes: readonly string[];
  /** A document of our own: taken as it is, with nothing of what is here mixed in. */
  readonly whole?: true;
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
const list = (all: Iterable<string>): string => [...all].map(short).join(', ');

/** A title as an id: the letters and digits of its first words. */
export const idFrom = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '') || 'untitled';

/** The first words of a text, where it has no title. */
function titleOf(entry: Entry, body: string): string {
  const title = entry.title.replaceAll(/\s+/g, ' ').trim();
  if (title !== '') return title;
  const words = body
    .replaceAll(/\{\{[^}]*\}\}|[*#>_`]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')}…` : words || entry.shortcut || entry.id;
}

function languageFor(entry: Entry, body: string): Language {
  const told = /^(ru|en)\b/i.exec(entry.lang ?? '')?.[1]?.toLowerCase();
  if (told === 'ru' || told === 'en') return told;
  const found = languageOf(`${entry.title}\n${body.slice(0, 3000).replaceAll(/\{\{[^}]*\}\}/g, ' ')}`);
  return found === 'ru' || found === 'mixed' ? 'ru' : 'en';
}

/** A first name followed by a last one is the name. */
const joinNames = (body: string): string =>
  body.replaceAll(/\{\{name form="first"\}\} \{\{[\p{L}_]*last_?name\}\}/giu, '{{customer.name}}');

/** Codes of every tool, in which an editor of HTML has written signs as entities. */
const codes = /\{[{%](?:(?![%}]\})[\s\S]){1,500}[%}]\}|[#%]\{[^{}]{1,500}\}|\[\[[^[\]]{1,500}\]\]/g;
const entities: Readonly<Record<string, string>> = { gt: '>', lt: '<', quot: '"', amp: '&', nbsp: ' ', apos: "'", '#39': "'" };
const plainSigns = (code: string): string =>
  code.replaceAll(/&(gt|lt|quot|amp|nbsp|apos|#39);/g, (one, name: string) => entities[name] ?? one);

function bodyOf(entry: Entry, dialect: Dialect, to: Translation): Markdown {
  const source = entry.markup === 'html' ? entry.body.replaceAll(codes, plainSigns) : entry.body;
  const translated = dialect.translate(withoutSlots(source), to);
  // A tool that writes HTML may still have kept a text as it was typed: its lines are lines.
  const marked = /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(translated);
  if (entry.markup === 'html' && marked) return writeMarkdown(translated);
  const removed = new Set(/<(?:script|iframe|object|embed)\b/i.test(translated) ? ['<script>'] : []);
  const bare = translated.replaceAll(/<(script|iframe|object|embed)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '').replaceAll(/\r\n?/g, '\n');
  const text = entry.markup === 'markdown' ? bare.trim() : plainAsMarkdown(bare);
  const struck = [...text.matchAll(/(?<![~\\])~~(?=\S)([^~\n]+?)(?<=\S)~~(?!~)/g)].map(([, words = '']) => words);
  return {
    text,
    removed,
    struck,
    underlined: [],
    pictures: [...bare.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, alt, src]) => alt || src || ''),
  };
}

function problemsOf(entry: Entry, file: string, { lost, refused }: Taken, { removed, pictures, underlined, struck }: Markdown): Problem[] {
  const about = (ru: string, en: string): Problem =>
    importProblem(file, entry.line, 'warning', `«${short(entry.title)}»: ${ru}`, `“${short(entry.title)}”: ${en}`);
  const asDraft = entry.kind === 'reference' ? { ru: '', en: '' } : { ru: ', оставлен черновиком', en: ', left as a draft' };
  return [
    ...(refused.length > 0
      ? [about(`команды не выполняются и убраны: ${list(refused)}`, `commands are never run and were taken out: ${list(refused)}`)]
      : []),
    ...(lost.length > 0
      ? [about(`не удалось перевести, остаётся черновиком: ${list(lost)}`, `cannot be converted, left as a draft: ${list(lost)}`)]
      : []),
    ...(removed.size > 0 ? [about(`убрано из разметки: ${list(removed)}`, `taken out of the markup: ${list(removed)}`)] : []),
    ...(struck.length > 0
      ? [
          about(
            `зачёркнутое осталось без черты${asDraft.ru}: ${list(struck)}`,
            `what was struck out stays without the line${asDraft.en}: ${list(struck)}`,
          ),
        ]
      : []),
    ...(underlined.length > 0
      ? [about(`подчёркивание не переносится: ${list(underlined)}`, `underlining is not carried over: ${list(underlined)}`)]
      : []),
    ...(pictures.length > 0
      ? [about(`картинки не переносятся: ${list(pictures)}`, `pictures are not carried over: ${list(pictures)}`)]
      : []),
    ...(entry.besides?.length ? [about(`не переносится: ${list(entry.besides)}`, `not carried over: ${list(entry.besides)}`)] : []),
  ];
}

const days = ['validFrom', 'validTo', 'reviewBy'] as const;

function daysOf(entry: Entry, file: string, problems: Problem[]): Partial<Record<(typeof days)[number], string>> {
  const read = days.flatMap((key): [string, string][] => {
    const given = entry[key]?.trim();
    const day = given ? readDay(given) : undefined;
    if (given && day === undefined)
      problems.push(
        importProblem(
          file,
          entry.line,
          'warning',
          `«${short(entry.title)}»: дату «${given}» не прочитать, пропущена`,
          `“${short(entry.title)}”: the date “${given}” cannot be read and is left out`,
        ),
      );
    return day === undefined ? [] : [[key, day]];
  });
  return Object.fromEntries(read);
}

/** One answer of another tool as a document of a library, with all that could not be kept. */
export function convert(entry: Entry, options: ConvertOptions): Converted {
  // An article is looked up, never filled in: what looks like a variable in it is a word.
  const isArticle = entry.kind === 'reference';
  const dialect = isArticle ? noDialect : (options.dialect ?? dialectOf(`${entry.body}\n${entry.subject ?? ''}`));
  const to = makeTranslation(dialect.names, options.mapping ?? {}, entry.own);
  const made = bodyOf(entry, dialect, to);
  const subject = entry.subject?.trim() ? to.fill(dialect.translate(withoutSlots(entry.subject.trim()), to)) : undefined;
  const body = isArticle ? made.text : joinNames(to.fill(made.text));
  const taken = to.taken();
  const titled = { ...entry, title: titleOf(entry, body) };
  const problems = problemsOf(titled, options.file, taken, made);
  const unsure = taken.lost.length + taken.refused.length + made.struck.length > 0;
  const used = Object.entries(taken.fields).filter(([key]) =>
    new RegExp(`(?<![\\p{L}\\p{N}_.])${key}(?![\\p{L}\\p{N}_])`, 'u').test(`${body}${subject ?? ''}`),
  );
  const head = {
    id: idFrom(titled.title),
    title: titled.title,
    lang: languageFor(entry, body),
    topics: [...new Map((entry.topics ?? []).map((topic) => [topic.trim().toLowerCase(), topic.trim()])).values()].filter(Boolean),
    ...daysOf(titled, options.file, problems),
    ...(entry.owner?.trim() && { owner: entry.owner.trim() }),
  };
  const template: Omit<Template, 'other'> = {
    kind: 'template',
    ...head,
    examples: entry.examples ?? [],
    channels: entry.channels ?? ['email', 'ticket', 'chat'],
    fields: Object.fromEntries(used),
    status: entry.status ?? (unsure ? 'draft' : (options.status ?? 'approved')),
    ...(entry.shortcut?.trim() && { shortcut: entry.shortcut.trim() }),
    ...(subject !== undefined && { subject }),
    body,
  };
  const reference: Omit<Reference, 'other'> = { kind: 'reference', ...head, facts: {}, body };
  const document: LibraryDocument = { ...(entry.kind === 'reference' ? reference : template), other: {} };
  const origin = {
    from: options.from,
    id: entry.id || titled.title,
    file: options.file,
    sum: contentHash(document),
    // Where something was lost, the original is the only place to find it.
    ...((unsure || (entry.besides?.length ?? 0) > 0) && { raw: entry.body }),
  };
  const keys = new Set(used.map(([key]) => key));
  const unknown = [...taken.unknown].flatMap(([name, key]) => (keys.has(key) ? [name] : []));
  return { document: { ...document, other: { origin } }, entry: titled, problems, unknown, includes: taken.includes };
}
