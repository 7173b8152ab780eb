import type { Person } from '@/utils/ticket';
import { addressIn, attribute, elementsIn, encloses, lineOf, personIn, textOf, upwards } from '../reading';
import { isFurniture, ownText } from './furniture';
import { keyOf } from './pairs';
import { isTimeMark, looksLikeName, withoutTimes } from './times';
import { internal, ourNames } from './words';

/** One piece of a conversation: who, and what. */
export interface Block {
  readonly element: HTMLElement;
  readonly author: Person;
  /** The words over the text: author, time, and what else the page says of the piece. */
  readonly head: string;
  readonly text: string;
  readonly files: readonly string[];
}

const holdsMore = 'textarea, [contenteditable="true"], input[type="text"], h1';

/** The conversation that a page shows, in its order: around each time one piece with the author's name and a text. */
export function blocksIn(root: Node): readonly Block[] {
  const marks = [...elementsIn(root, isFurniture)].filter((element) => isTimeMark(element) && element.closest('blockquote') === null);
  const found = new Map<HTMLElement, Block>();
  for (const mark of marks) {
    const block = blockAround(mark, marks);
    if (block !== undefined && !found.has(block.element)) found.set(block.element, block);
  }
  return [...found.values()].filter(({ element }) => ![...found.keys()].some((other) => other !== element && encloses(element, other)));
}

function blockAround(mark: HTMLElement, marks: readonly HTMLElement[]): Block | undefined {
  if (isLabelled(mark)) return undefined;
  for (const at of [...upwards(mark)].slice(0, 8)) {
    if (at.matches('body, html, main, aside, label') || at.querySelector(holdsMore) !== null || at.shadowRoot?.querySelector(holdsMore))
      return undefined;
    if (marks.some((other) => other !== mark && other.parentElement !== mark.parentElement && encloses(at, other))) return undefined;
    const parts = partsOf(at, mark);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** A date under a label tells of the ticket, not of a letter. */
function isLabelled(mark: HTMLElement): boolean {
  const cell = mark.closest('td, dd') ?? mark;
  const before = cell.previousElementSibling;
  return (
    (before !== null && keyOf(lineOf(before)) !== undefined) ||
    keyOf(ownText(mark).split(':')[0] ?? '') !== undefined ||
    keyOf(withoutTimes(ownText(mark))) !== undefined
  );
}

function partsOf(element: HTMLElement, mark: HTMLElement): Block | undefined {
  const lines = textOf(element).split('\n');
  const time = lineOf(mark);
  const at = lines.findIndex((line) => line.replace(/\s+/g, ' ').includes(ownText(mark).slice(0, 60) || time));
  if (at < 0) return undefined;
  const isHead = (line: string) => line === '' || looksLikeName(withoutTimes(line)) || withoutTimes(line) === '' || isBadge(line);
  const filled = lines.filter((line) => line !== '').length;
  const before = lines.slice(0, at);
  const after = lines.slice(at + 1);
  // Most tools put the name and time over the text; chats often put the time under it.
  const over = before.every(isHead) && after.some((line) => line !== '');
  let body = over ? after : before;
  let head = over ? lines.slice(0, at + 1) : [...lines.slice(at)];
  if (over) {
    const lead = body.findIndex((line) => line !== '' && !isBadge(line));
    head = [...head, ...body.slice(0, Math.max(lead, 0))];
    body = lead < 0 ? [] : body.slice(lead);
  } else if (filled > 2 && looksLikeName(body[0] ?? '')) {
    head = [body[0] ?? '', ...head];
    body = body.slice(1);
  }
  const files = body.flatMap(filesIn);
  const text = body
    .filter((line) => filesIn(line).length === 0)
    .join('\n')
    .trim();
  if (text === '' || (text.length < 2 && !/\p{L}/u.test(text)) || (filled === 2 && over && before.length === 0 && isBadge(text)))
    return undefined;
  // A name alone is the author; the text is further out.
  if (looksLikeName(text) && !text.includes('\n') && !head.some((line) => looksLikeName(nameIn(line)))) return undefined;
  return { element, author: authorIn(element, text, head), head: head.join(' '), text, files };
}

function isBadge(line: string): boolean {
  return (
    line.length <= 60 &&
    (internal.test(line) || ourNames.test(line) || /^(to|кому|cc|re|public|via|для)(?!\p{L})/iu.test(line)) &&
    line.split(' ').length <= 6 &&
    !/[.!?]$/.test(line)
  );
}

function nameIn(line: string): string {
  return (
    withoutTimes(line)
      .replace(/\(.*?\)|<.*?>/g, ' ')
      .replace(/\s(?:wrote|writes|said|пис\p{L}+|пиш\p{L}+|написал\p{L}*|ответил\p{L}*)(?!\p{L}).*$/iu, '')
      .split(/[,·|•—–:]/)
      .map((part) => part.trim())
      .find((part) => /\p{L}{2}/u.test(part)) ?? ''
  );
}

/** The first name over the text, with the address that its element or its neighbour carries. */
function authorIn(element: HTMLElement, text: string, head: readonly string[]): Person {
  const joined = head.join(' ');
  for (const at of elementsIn(element, isFurniture)) {
    const name = nameIn(ownText(at));
    if (name === '' || !joined.includes(name) || /^\p{Lu}{1,3}$/u.test(name) || text.startsWith(name)) continue;
    if (!looksLikeName(name) && !ourNames.test(name)) continue;
    const carried = ['email', 'data-email', 'href', 'title'].map((key) => addressIn(attribute(at, key))).find((found) => found !== '');
    return { name, address: carried ?? addressIn(joined) };
  }
  const picture = element.querySelector('img[alt]');
  const named = picture === null ? '' : attribute(picture, 'alt').replace(/^(avatar|photo|фото|аватар)\s*(of|:)?\s*/i, '');
  return looksLikeName(named) ? { name: named, address: addressIn(joined) } : { name: nameIn(joined), address: personIn(joined).address };
}

/** Files named on a line of their own. */
export function filesIn(line: string): readonly string[] {
  if (line.length > 200 || !/^(приложени|вложени|файл|attach|📎)|^[^\s]+\.[a-z0-9]{2,5}(\s*\([^)]*\))?$/i.test(line)) return [];
  return line.match(/[^\s:,()]+\.(?:pdf|docx?|xlsx?|png|jpe?g|gif|heic|txt|log|csv|zip|rar|7z|mp4|eml|odt|rtf|webp)(?!\p{L})/giu) ?? [];
}
