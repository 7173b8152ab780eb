import { addressIn, askedOnce, lineOf, outwards } from '../reading';
import { isBadge } from './badges';
import { isBesideWords } from './cells';
import { shownText } from './furniture';
import { namesOf } from './controls';
import { filesIn, isAboutFiles } from './files';
import { keyOf } from './pairs';
import { looksLikeName } from './looks';
import { areInitialsOf, initials } from './portraits';
import { withoutTimes } from './dates';
import { internal, labels, translated } from './words';

/** A piece of a conversation, parted into what stands over it and what was written. */
export interface Parts {
  readonly head: readonly string[];
  readonly text: string;
  readonly files: readonly string[];
}

/** Parts a block by the line that tells the time; undefined when there is nothing but a head in it. */
export function partsOf(element: HTMLElement, time: string, headings: ReadonlySet<string>): Parts | undefined {
  // A heading of the ticket over a letter is none of its words.
  const { lines: all, told } = linesOf(element, time);
  const lines = all.map((line) => (headings.has(line) ? '' : line));
  // Breaks may part what the time's element tells: a name, a side, the time.
  const says = (line: string) =>
    line.replace(/\s+/g, ' ').includes(time.slice(0, 60)) || (line !== '' && time.includes(line) && withoutTimes(line) === '');
  const first = lines.findIndex(says);
  if (first < 0) return undefined;
  // Some tools tell it twice, in a corner and over the text.
  const last = lines.findLastIndex(
    (line, index) => says(line) && lines.slice(first, index).every((over) => isHead(over) || isHeadLine(over)),
  );
  const at = Math.max(last, told - 1);
  const before = lines.slice(0, at);
  const after = lines.slice(at + 1);
  // Most tools put the name and time over the text; chats often put the time under it.
  const over =
    ((told > 0 || before.every((line) => isHead(line) || isHeadLine(line))) && after.some((line) => line !== '')) ||
    isUnderTitle(before, after);
  const { head, body } = over ? underHead(lines.slice(0, at + 1), after) : overFoot(before, lines.slice(at));
  const files = body.flatMap(filesIn);
  const names = [...head, ...lines].map(nameIn).filter(looksLikeName);
  const isTrailing = (line: string) =>
    line === '' ||
    (internal.test(line) && isBadge(line)) ||
    unfolds.test(line) ||
    filesHead.test(line) ||
    names.some((name) => name !== line && areInitialsOf(line, name));
  const end = body.findLastIndex((line) => !isTrailing(line)) + 1;
  const written = body.slice(0, end).filter((line) => filesIn(line).length === 0 && !(files.length > 0 && isAboutFiles(line)));
  const text = withoutLink(element, written.slice(described(written)))
    .join('\n')
    .replace(/\s*\n\s*[·|•]+\s*$/u, '')
    .trim();
  if (text === '' || (over && before.every((line) => line === '') && isBadge(text))) return undefined;
  // A name alone is the author; the text is further out.
  if (looksLikeName(text) && !text.includes('\n') && !head.some((line) => !initials.test(line) && looksLikeName(nameIn(line))))
    return undefined;
  return { head: [...head, ...body.slice(end)], text, files };
}

/** The cells of a row are lines of their own, where some tell who and when, and another what. */
function linesOf(element: HTMLElement, time: string): { readonly lines: readonly string[]; readonly told: number } {
  const skips = (at: Element) => isAnswering(at, time);
  const cells = element.localName === 'tr' ? [...element.children] : [];
  const first = cells.findIndex((cell) => !isBesideWords(cell));
  if (first <= 0) return { lines: shownText(element, skips).split('\n'), told: 0 };
  const lines = cells.map((cell) => shownText(cell, skips).split('\n'));
  return { lines: lines.flat(), told: lines.slice(0, first).flat().length };
}

/** What the words are about may lead them, as a link: the product over a question. */
function withoutLink(element: HTMLElement, lines: readonly string[]): readonly string[] {
  const [first = '', ...more] = lines.filter((line, at) => at === 0 || line !== '');
  const leads =
    more.length > 0 &&
    first !== '' &&
    !/[.:/?!]/u.test(first) &&
    [...element.querySelectorAll('a')].some((at) => lineOf(at) === first && !at.matches('p a'));
  return leads ? lines.slice(1) : lines;
}

/** A form for the answer to the piece, in it. */
const isAnswering = (at: Element, time: string): boolean =>
  at.matches('form, label') && at.querySelector('textarea, [contenteditable="true"]') !== null && !(at.textContent ?? '').includes(time);

/** What is written about stands over the head, as the product over a review: a title there, whole sentences under it. */
function isUnderTitle(before: readonly string[], after: readonly string[]): boolean {
  const [title, ...more] = before.filter((line) => line !== '' && !isHead(line) && !isHeadLine(line));
  const said = after.find((line) => line !== '' && !isHead(line) && !isHeadLine(line)) ?? '';
  return title !== undefined && more.length === 0 && title.length <= 90 && !isSentence(title) && said.length >= 30 && isSentence(said);
}

const isSentence = (line: string): boolean => /[.!?…][)»"”]*$/u.test(line);

/** What brings back the quote that a letter ends with. */
const unfolds =
  /^(?:…|\.{3}|[·•]{3})$|^\[?(?:quoted text|цитируемый текст|(?:show|hide|view)\s(?:quoted|trimmed|earlier|previous|more|the\s)?\s?(?:text|content|quote|message|less|more)|(?:показать|скрыть|развернуть)\s(?:цитат\p{L}+|переписку|историю|полностью|ещё))\]?$/iu;

/** A letter without what brings back its quote. */
export const withoutUnfolding = (text: string): string =>
  unfolds.test(text.split('\n').at(-1) ?? '') ? text.split('\n').slice(0, -1).join('\n').trim() : text;
/** Over the files of a letter. */
const filesHead =
  /^(?:uploaded files|attachments?|attached files|файлы|вложени[яе]|приложени[яе]|(?:загруженные|прикрепл[её]нные) файлы):?$/iu;

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
    // The name under the time, or once more over the words of whom the head has told.
    const isLast = after.slice(lead + 1).every((one) => one === '');
    const isFull = line.includes(' ') && looksLikeName(line) && !isLast;
    const isWriter = isFull && (head.some((over) => over.includes(line)) || !head.some((over) => looksLikeName(nameIn(over))));
    step = line === '' || isHeadLine(line) || isWriter ? 1 : headerLine(line);
  }
  return { head: [...head, ...after.slice(0, lead)], body: after.slice(lead) };
}

/** `Leo Baptiste Private note`: a name with a badge behind it. */
const unmarked = (line: string): string => (line.length <= 60 ? line.replace(new RegExp(internal.source, 'giu'), '').trim() : line);

function overFoot(before: readonly string[], foot: readonly string[]): Split {
  let start = before.findIndex((line) => line !== '');
  let named = false;
  for (let line = before[start] ?? ''; start >= 0 && start < before.length; line = before[start] ?? '') {
    const isLast = before.slice(start + 1).every((one) => one === '');
    const isName = !named && !initials.test(line) && looksLikeName(unmarked(line)) && keyOf(line) === undefined;
    // A portrait stands before the name or behind it.
    const isFirst = before.slice(0, start).every((one) => one === '');
    const isPortrait = initials.test(line) && (isFirst || before.some((one) => one !== line && areInitialsOf(line, nameIn(one))));
    // Lines of a mail header have their values behind or under them.
    const label = headerLine(line);
    // The last line is what is said, whatever it looks like; but no label is.
    if (isLast && label === undefined) break;
    if (isName) named = true;
    if (
      !isName &&
      line !== '' &&
      !isPortrait &&
      !isBadge(line) &&
      !isAddressed(line) &&
      !(isFirst && isHeadLine(line)) &&
      label === undefined
    )
      break;
    start += label ?? 1;
  }
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
export const isHead = askedOnce((line: string): boolean => {
  const rest = withoutTimes(line);
  const parts = line.split(/\s[·|•]\s/u);
  return rest === '' || looksLikeName(rest) || isBadge(line) || (parts.length > 1 && parts.every((part) => isHead(part)));
});

/** A line of nothing but an address, with its name or without. */
const isAddressed = (line: string): boolean => addressIn(line) !== '' && isHeadLine(line);

/** A line that tells of the piece and is none of its words: a badge, a name with its address, a name with what it did. */
export const isHeadLine = askedOnce((line: string): boolean => {
  if (isBadge(line) || (line !== '' && line.replace(translated, '') === '')) return true;
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
});

const toSomeone = /^\s*(?:to|кому|from|от|cc|via|через|для)(?!\p{L}):?/iu;
const did =
  /\s(?:wrote|writes|said|opened|commented|replied|emailed|answered|started|added|reported|пис\p{L}+|пиш\p{L}+|posted|created|left|написал\p{L}*|ответил\p{L}*|добавил\p{L}*|сообщил\p{L}*|оставил\p{L}*|опубликовал\p{L}*|создал\p{L}*)(?!\p{L})/iu;

/** `Created by Uma Keller`, «Спрашивает Валентин». */
const doneBy =
  /^(?:(?:created|opened|submitted|sent|written|posted|reported|asked|added)\s(?:by|from)|(?:спрашивает|спросил[аи]?|автор|отправил[аи]?|создал[аи]?|оставил[аи]?))\s:?\s?(?=\p{Lu})/iu;

/** The name in a line such as `Анна Ким, 12.11 09:14 (служебный)` or `Claire wrote`. */
export const nameIn = askedOnce((line: string): string => {
  const named = withoutTimes(line)
    .replace(/\(.*?\)|<.*?>|[^\s<>()]+@[^\s<>()]+/g, ' ')
    .replace(/\s+(?:to|кому):?\s.*$/iu, '')
    .replace(doneBy, '')
    .replace(new RegExp(`${did.source}.*$`, 'iu'), '')
    .replace(/\s(?:on|at)$/iu, '');
  const parts = named.split(/[,·|•—–:]/).map((part) => part.trim());
  // A sign of the part he has stands before it: `🔒 Dima`.
  return (parts.find((part) => /\p{L}{2}/u.test(part)) ?? '').replace(/^[\p{S}\ufe0f\s]+/u, '');
});
