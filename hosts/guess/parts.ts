import { addressIn, lineOf, outwards } from '../reading';
import { shownText } from './furniture';
import { namesOf } from './controls';
import { filesIn, isAboutFiles } from './files';
import { keyOf } from './pairs';
import { looksLikeName } from './looks';
import { withoutTimes } from './times';
import { internal, labels, ourNames } from './words';

/** A portrait without a picture. */
export const initials = /^\p{Lu}{1,3}$/u;

/** A piece of a conversation, parted into what stands over it and what was written. */
export interface Parts {
  readonly head: readonly string[];
  readonly text: string;
  readonly files: readonly string[];
}

/** Parts a block by the line that tells the time; undefined when there is nothing but a head in it. */
export function partsOf(element: HTMLElement, time: string, headings: ReadonlySet<string>): Parts | undefined {
  // A heading of the ticket over a letter is none of its words.
  const lines = shownText(element)
    .split('\n')
    .map((line) => (headings.has(line) ? '' : line));
  const at = lines.findIndex((line) => line.replace(/\s+/g, ' ').includes(time.slice(0, 60)));
  if (at < 0) return undefined;
  const before = lines.slice(0, at);
  const after = lines.slice(at + 1);
  // Most tools put the name and time over the text; chats often put the time under it.
  const over = before.every((line) => isHead(line) || isHeadLine(line)) && after.some((line) => line !== '');
  const { head, body } = over ? underHead(lines.slice(0, at + 1), after) : overFoot(before, lines.slice(at));
  const files = body.flatMap(filesIn);
  const end = body.findLastIndex((line) => line !== '' && !(internal.test(line) && isBadge(line))) + 1;
  const written = body.slice(0, end).filter((line) => filesIn(line).length === 0 && !(files.length > 0 && isAboutFiles(line)));
  const text = written
    .slice(described(written))
    .join('\n')
    .replace(/\s*\n\s*[·|•]+\s*$/u, '')
    .trim();
  if (text === '' || (over && before.every((line) => line === '') && isBadge(text))) return undefined;
  // A name alone is the author; the text is further out.
  if (looksLikeName(text) && !text.includes('\n') && !head.some((line) => !initials.test(line) && looksLikeName(nameIn(line))))
    return undefined;
  return { head: [...head, ...body.slice(end)], text, files };
}

/** Whether anything is said: ticks beside a time say nothing. */
export const words = /[\p{L}\p{N}\p{Emoji_Presentation}]/u;

/** A bubble of a chat: its words and the time in one line. Lines of events look the same but for their names. */
export function bubbleOf(mark: HTMLElement): Parts | undefined {
  const around = mark.parentElement;
  if (around === null || around.childElementCount !== 2 || outwards(mark, 4).some((at) => event.test(namesOf(at)))) return undefined;
  const [said] = [...around.children].filter((at) => at !== mark);
  const text = said === undefined ? '' : shownText(said);
  return !words.test(text) || looksLikeName(text) || isHeadLine(text) || filesIn(text).length > 0
    ? undefined
    : { head: [lineOf(mark)], text, files: [] };
}

/** How makers call lines of events. */
export const event = /event|system|service|activity|line-?item|status|history|audit|change|meta|head|info/i;

/** Where values of the ticket stand between its head and its words, a label tells where those begin. */
function described(lines: readonly string[]): number {
  return lines.findIndex((line) => labels.text.test(line.replace(/:?\s*$/, ''))) + 1;
}

interface Split {
  readonly head: readonly string[];
  readonly body: readonly string[];
}

function underHead(head: readonly string[], after: readonly string[]): Split {
  let lead = 0;
  for (let step: number | undefined = 1; step !== undefined && lead < after.length; lead += step ?? 0) {
    const line = after[lead] ?? '';
    step = line === '' || isHeadLine(line) ? 1 : headerLine(line);
  }
  return { head: [...head, ...after.slice(0, lead)], body: after.slice(lead) };
}

/** `Leo Baptiste Private note`: a name with a badge behind it. */
const unmarked = (line: string): string => (line.length <= 60 ? line.replace(new RegExp(internal.source, 'giu'), '').trim() : line);

function overFoot(before: readonly string[], foot: readonly string[]): Split {
  let start = before.findIndex((line) => line !== '');
  const named =
    before.filter((line) => line !== '').length > 1 &&
    looksLikeName(unmarked(before[start] ?? '')) &&
    keyOf(before[start] ?? '') === undefined;
  if (named) start += 1;
  while (start >= 0 && start < before.length - 1 && isBadge(before[start] ?? '')) start += 1;
  // Lines of a mail header, each with its value behind or under it.
  for (let label = headerLine(before[start] ?? ''); label !== undefined; label = headerLine(before[start] ?? '')) start += label;
  const end = before.findLastIndex((line) => line !== '' && !isHeadLine(line)) + 1;
  return {
    head: [...before.slice(0, Math.max(start, 0)), ...before.slice(end), ...foot],
    body: before.slice(Math.max(start, 0), end),
  };
}

function headerLine(line: string): 1 | 2 | undefined {
  const [, label = line, value = ''] = /^([^:]{1,30}):\s*(.*)$/.exec(line) ?? [];
  const key = line === '' ? undefined : keyOf(label);
  return key === undefined || key === 'text' ? undefined : value === '' ? 2 : 1;
}

/** A line of nothing but a name, a time or a badge. */
export function isHead(line: string): boolean {
  const rest = withoutTimes(line);
  return rest === '' || looksLikeName(rest) || isBadge(line);
}

/** A line that tells of the piece and is none of its words: a badge, a name with its address, a name with what it did. */
export function isHeadLine(line: string): boolean {
  if (isBadge(line)) return true;
  const address = addressIn(line);
  if (address !== '' && line.length <= 120) {
    const rest = line
      .replace(address, ' ')
      .replace(/[<>()[\]"«»,;]+/g, ' ')
      .replace(toSomeone, '')
      .trim();
    if (rest === '' || looksLikeName(rest)) return true;
  }
  const name = nameIn(line);
  return did.test(line) && line.split(' ').length <= 7 && looksLikeName(name) && !/[.!?]$/.test(line);
}

const toSomeone = /^\s*(?:to|кому|from|от|cc|via|через|для)(?!\p{L}):?/iu;
const did =
  /\s(?:wrote|writes|said|opened|commented|replied|emailed|answered|started|added|reported|пис\p{L}+|пиш\p{L}+|написал\p{L}*|ответил\p{L}*|добавил\p{L}*|сообщил\p{L}*)(?!\p{L})/iu;

/** `Can you help me` is no badge; `Anna Kim (you)` is one. */
const pronouns = /(?<![\p{L}\p{N}(])(?:you|me|i|вы|я)(?![\p{L}\p{N})])/giu;

/** A short remark over a text: the sort of the piece, its receivers, the side it came from. */
export function isBadge(line: string): boolean {
  const says =
    internal.test(line) ||
    /^(?:verified (?:buyer|purchase|customer)|проверенный покупатель|покупка подтверждена)$/iu.test(line) ||
    ourNames.test(line.replace(pronouns, ' ')) ||
    /^(to|кому|cc|re|public|via|для)(?!\p{L})/iu.test(line);
  return says && line.length <= 60 && line.split(' ').length <= 6 && !/[.!?]$/.test(line);
}

/** The name in a line such as `Анна Ким, 12.11 09:14 (служебный)` or `Claire wrote`. */
export function nameIn(line: string): string {
  const named = withoutTimes(line)
    .replace(/\(.*?\)|<.*?>/g, ' ')
    .replace(new RegExp(`${did.source}.*$`, 'iu'), '');
  const parts = named.split(/[,·|•—–:]/).map((part) => part.trim());
  return parts.find((part) => /\p{L}{2}/u.test(part)) ?? '';
}
