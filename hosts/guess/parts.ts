import { textOf } from '../reading';
import { keyOf } from './pairs';
import { looksLikeName, withoutTimes } from './times';
import { internal, ourNames } from './words';

/** A piece of a conversation, parted into what stands over it and what was written. */
export interface Parts {
  readonly head: readonly string[];
  readonly text: string;
  readonly files: readonly string[];
}

/** Parts a block by the line that tells the time; undefined when there is nothing but a head in it. */
export function partsOf(element: HTMLElement, time: string): Parts | undefined {
  const lines = textOf(element).split('\n');
  const at = lines.findIndex((line) => line.replace(/\s+/g, ' ').includes(time.slice(0, 60)));
  if (at < 0) return undefined;
  const before = lines.slice(0, at);
  const after = lines.slice(at + 1);
  // Most tools put the name and time over the text; chats often put the time under it.
  const over = before.every(isHead) && after.some((line) => line !== '');
  const { head, body } = over ? underHead(lines.slice(0, at + 1), after) : overFoot(before, lines.slice(at));
  const files = body.flatMap(filesIn);
  const text = body
    .filter((line) => filesIn(line).length === 0)
    .join('\n')
    .trim();
  if (text === '' || (over && before.every((line) => line === '') && isBadge(text))) return undefined;
  // A name alone is the author; the text is further out.
  if (looksLikeName(text) && !text.includes('\n') && !head.some((line) => looksLikeName(nameIn(line)))) return undefined;
  return { head, text, files };
}

interface Split {
  readonly head: readonly string[];
  readonly body: readonly string[];
}

function underHead(head: readonly string[], after: readonly string[]): Split {
  const lead = after.findIndex((line) => line !== '' && !isBadge(line));
  return lead < 0 ? { head: [...head, ...after], body: [] } : { head: [...head, ...after.slice(0, lead)], body: after.slice(lead) };
}

function overFoot(before: readonly string[], foot: readonly string[]): Split {
  let start = before.findIndex((line) => line !== '');
  const named =
    before.filter((line) => line !== '').length > 1 && looksLikeName(before[start] ?? '') && keyOf(before[start] ?? '') === undefined;
  if (named) start += 1;
  // Lines of a mail header, each with its value behind or under it.
  for (let label = headerLine(before[start] ?? ''); label !== undefined; label = headerLine(before[start] ?? '')) start += label;
  return { head: [...before.slice(0, Math.max(start, 0)), ...foot], body: before.slice(Math.max(start, 0)) };
}

function headerLine(line: string): 1 | 2 | undefined {
  const [, label = line, value = ''] = /^([^:]{1,30}):\s*(.*)$/.exec(line) ?? [];
  return line === '' || keyOf(label) === undefined ? undefined : value === '' ? 2 : 1;
}

function isHead(line: string): boolean {
  const rest = withoutTimes(line);
  return rest === '' || looksLikeName(rest) || isBadge(line);
}

/** A short remark over a text: the sort of the piece, its receivers, the side it came from. */
export function isBadge(line: string): boolean {
  const says = internal.test(line) || ourNames.test(line) || /^(to|кому|cc|re|public|via|для)(?!\p{L})/iu.test(line);
  return says && line.length <= 60 && line.split(' ').length <= 6 && !/[.!?]$/.test(line);
}

/** The name in a line such as `Анна Ким, 12.11 09:14 (служебный)` or `Claire wrote`. */
export function nameIn(line: string): string {
  const named = withoutTimes(line)
    .replace(/\(.*?\)|<.*?>/g, ' ')
    .replace(/\s(?:wrote|writes|said|opened|commented|replied|пис\p{L}+|пиш\p{L}+|написал\p{L}*|ответил\p{L}*)(?!\p{L}).*$/iu, '');
  const parts = named.split(/[,·|•—–:]/).map((part) => part.trim());
  return parts.find((part) => /\p{L}{2}/u.test(part)) ?? '';
}

const file = /[^\s:,()]+\.(?:pdf|docx?|xlsx?|png|jpe?g|gif|heic|txt|log|csv|zip|rar|7z|mp4|eml|odt|rtf|webp)(?!\p{L})/giu;

/** Files named on a line of their own. */
export function filesIn(line: string): readonly string[] {
  if (line.length > 200 || !/^(приложени|вложени|файл|attach|📎)|^\S+\.[a-z0-9]{2,5}(\s*\(?~?[\d.,]+\s?(б|кб|мб|b|kb|mb)\)?)?$/i.test(line))
    return [];
  return line.match(file) ?? [];
}
