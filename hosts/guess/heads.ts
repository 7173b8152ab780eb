import { attribute, bareSubject, comesBefore, elementsIn, lineOf, styleOf, upwards } from '../reading';
import { isFurniture, ownText, shownText } from './furniture';
import { isHeadLine } from './parts';
import { cleaned } from './numbers';
import { looksLikeName } from './looks';
import { isEvent } from './events';
import { withoutTimes } from './dates';
import { isTimeMark } from './times';
import { keyOf, type Pair } from './pairs';
import { isListed } from './partner';

const sides = '[class*="aside" i], [class*="sidebar" i], [class*="side-panel" i]';
const writing = 'textarea, [contenteditable="true"], iframe';
const topBars =
  '[role="banner"], [class*="app-bar" i], [class*="appbar" i], [class*="topbar" i], [class*="navbar" i], [class*="toolbar" i][class*="top" i]';
const tabs = '[role="tablist"], [class*="tabs" i]';

/** The subject, from the headings, the labelled values, the short lines over the letters, and the title. */
export function subjectIn(
  page: Document,
  root: Node,
  pairs: readonly Pair[],
  bodies: readonly HTMLElement[],
  names: readonly string[],
  rows: readonly HTMLElement[],
  number: string,
): string {
  const before = [...elementsIn(root, (at) => isFurniture(at) || bodies.includes(at) || at.matches('textarea, aside, li'))];
  const [letter] = bodies;
  // A heading under the letters is one of a card beside them.
  const isOver = (at: HTMLElement) => letter === undefined || comesBefore(at, letter);
  const headed = before.filter((at) => isHeading(at) && isOver(at) && !(looksLikeName(lineOf(at)) && isListed(at)));
  const headings = headed.map(headingLine).filter((line) => line !== '');
  // The bar at the top bears the name of the tool, which its title ends with.
  const shownLines = before.filter((at) => at.closest(topBars) === null).map(ownText);
  // A person has a title, too, of a word or two or in a card at the side.
  const isPersons = ({ label, text, element }: Pair) =>
    /^title/i.test(lineOf(label)) && (text.split(' ').length < 3 || element.closest(sides) !== null);
  const value = pairs.find((pair) => pair.key === 'subject' && pair.text !== '' && !isPersons(pair))?.text ?? '';
  const title = page.title;
  const bare = headings.find((line) => /^[#№]?\d{3,}$/.test(line));
  const field = cleaned(value, number) || cleaned(fieldSubject(root), number);
  // What is told of the ticket at its side has headings of its own.
  const sided = headed.filter((at) => at.closest(sides)?.contains(letter ?? null) === false).map(headingLine);
  const called = headings
    .filter((line) => line !== bare && !sided.includes(line))
    .map((line) => ({
      isTagged: number !== '' && line.includes(number),
      said: cleaned(line, number),
    }))
    .filter(({ said }) => said.length >= 3 && keyOf(said) === undefined && !isPart(said) && !names.some((name) => isCalled(said, name)));
  const heading = (called.find(({ isTagged }) => isTagged) ?? called[0])?.said;
  return (
    field ||
    heading ||
    shownTitle(title, shownLines, names, 3) ||
    calledIn(root, rows, bodies, number) ||
    besideNumber(before, number) ||
    titleSubject(title, number) ||
    shownTitle(title, shownLines, names) ||
    headingOf(letter) ||
    lineOver(letter, names)
  );
}

/** What the makers of the page call a subject, a title, or set as large as a heading. */
function calledIn(root: Node, rows: readonly HTMLElement[], bodies: readonly HTMLElement[], number: string): string | undefined {
  // Lists of other letters, with the rows that show no time.
  const lists = rows
    .flatMap(({ parentElement }) => parentElement ?? [])
    .filter((at) => !bodies.some((one) => !rows.includes(one) && at.contains(one)));
  const shown = [...elementsIn(root, (at) => isFurniture(at) || rows.includes(at) || lists.includes(at))];
  return [
    '[class*="subj" i], [id*="subject" i], [data-test-id*="subject" i], [data-testid*="subject" i], [data-qa*="subject" i]',
    '[class*="title" i], [class*="topic" i]',
    // Frameworks have classes for the size of a heading: `text-h6`, `mat-headline-5`.
    'h4, h5, h6, [class*="text-h" i], [class*="mat-headline" i], .h1, .h2, .h3, .h4',
  ]
    .flatMap((sign) => shown.filter((at) => at.matches(sign) && at.querySelector(sign) === null && at.closest(tabs) === null))
    .map((at) => shownText(at).split('\n')[0] ?? '')
    .map((line) => cleaned(line, number))
    .find(isSubject);
}

/** Whether a line is a name, or one with a courtesy before it: `Mrs Ann Bell`. */
const isCalled = (line: string, name: string): boolean =>
  line === name || (name.includes(' ') && /^\p{Lu}\p{Ll}{1,5}\.?$/u.test(line.replace(` ${name}`, '')));

/** A bar of buttons may have the role of a heading, too. */
const isHeading = (at: HTMLElement): boolean =>
  at.matches('h1, h2, h3') ||
  (at.matches('[role="heading"]') && at.querySelector('button, [role="button"], svg, [class*="icon"]') === null);

const chips = '[class*="label" i], [class~="lab"], [class*="tag" i], [class*="badge" i], [class*="chip" i], [class*="pill" i]';

/** A heading without the short links and labels behind it: `Late parcel edit`. */
function headingLine(at: HTMLElement): string {
  // A list of states to choose from may stand in it.
  const whole = at.querySelector('select') === null ? lineOf(at) : ownText(at);
  const links = [...at.querySelectorAll<HTMLElement>(`a, button, [role="button"], ${chips}`)].map(lineOf).toReversed();
  const bare = links.reduce(
    (line, link) => (link !== '' && link.length <= 20 && line.endsWith(link) ? line.slice(0, -link.length).trim() : line),
    whole,
  );
  // Behind the names of the places it lies in: `Cases › Late parcel`.
  return ((bare === '' ? whole : bare).split(/\s[›»❯]\s/u).at(-1) ?? whole).replace(/\s[·|•]$/u, '');
}

/** A letter beside a list carries its own heading. */
function headingOf(letter: HTMLElement | undefined): string {
  const line = bareSubject(lineOf(letter?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? undefined));
  return isSubject(line) ? line : '';
}

/** Where nothing is marked up, the first strong line over the letters that is neither a name nor a label, in the part of the page that holds them and the box. */
function lineOver(letter: HTMLElement | undefined, names: readonly string[]): string {
  const around = letter && [...upwards(letter)].find((at) => at.querySelector(writing) !== null);
  if (letter === undefined || around === undefined || around.matches('body, html')) return '';
  const over = [...elementsIn(around, (at) => isFurniture(at) || at === letter || at.matches('a, label, li, p'))];
  return (
    over
      .filter((at) => comesBefore(at, letter) && Number(styleOf(at)?.fontWeight) >= 500)
      .map(ownText)
      .find(
        (line) => isSubject(line) && line.split(' ').length > 2 && withoutTimes(line) === line && !names.includes(line) && !isEvent(line),
      ) ?? ''
  );
}

/** A part of the page's title that stands in the page word for word. */
function shownTitle(title: string, lines: readonly string[], names: readonly string[], least = 1): string {
  const said = new Set(lines.map(bareSubject));
  const all = title.split(/\s(?:[—–|·-]|::)\s/);
  // The tool's own name ends most titles.
  const whole = all.filter((part, at) => at === 0 || at < all.length - 1 || part.includes(' '));
  // `Inbox: Where is my order`: behind the name of a folder.
  const parts = [...whole, ...whole.map((part) => part.slice(part.indexOf(': ') + 1))].map((part) => bareSubject(part.trim()));
  return (
    parts.find((part) => part.length >= 5 && part.split(' ').length >= least && said.has(part) && !names.includes(part) && !isPart(part)) ??
    ''
  );
}

function isSubject(line: string): boolean {
  return (
    line.length >= 5 &&
    line.length <= 150 &&
    line.includes(' ') &&
    keyOf(line) === undefined &&
    !looksLikeName(line) &&
    withoutTimes(line) === line &&
    !isPart(line) &&
    !isHeadLine(line) &&
    !line.endsWith(':')
  );
}

/** Headings that name a part of the page. */
function isPart(line: string): boolean {
  return (
    // What counts what lies under it names a list: `My unsolved (6)`; a year does not.
    /^(.*\(\d{1,3}\)$|переписка|ответ\p{L}*|e-?mail|reply|conversations?|messages?|comments?|комментари\p{L}+|сообщени\p{L}+|история|history|входящие|inbox|диалоги|details|подробности|.*(?:заявителю|инициатору|клиенту)|(?:прошлые|предыдущие|другие|похожие|previous|past|recent|related|similar|other) \p{L}+)(?!\p{L})/iu.test(
      line,
    ) && line.split(' ').length <= 3
  );
}

function fieldSubject(root: Node): string {
  const all = elementsIn(root);
  const fields = all.filter((at) =>
    at.matches(
      'input[name*="subj" i], input[name*="tema" i], input[id*="subject" i], input[class*="subj" i], input[aria-label*="subject" i], input[placeholder="subject" i], input[aria-label="Тема" i]',
    ),
  );
  // A title may be one of a person, too.
  const titled = all.filter((at) => at.matches('input[name="title" i], input[id="title" i]')).map(lineOf);
  return lineOf(fields.find((at) => attribute(at, 'type') !== 'hidden')) || (titled.find((line) => line.split(' ').length > 2) ?? '');
}

/** Where no heading is marked up as one, the subject stands beside or over the number. */
function besideNumber(before: readonly HTMLElement[], number: string): string {
  const at = number === '' ? undefined : before.find((element) => cleaned(ownText(element), number) !== bareSubject(ownText(element)));
  const sibling = at?.previousElementSibling ?? undefined;
  const line = lineOf(sibling) || cleaned(at === undefined ? '' : ownText(at), number);
  return line.length >= 3 && line.length <= 150 && !isTimeMark(sibling ?? at ?? document.body) && keyOf(line) === undefined
    ? bareSubject(line)
    : '';
}

/** A title is a subject only where it names the ticket: `[#5] Refund · Tool`. */
function titleSubject(title: string, number: string): string {
  const answer = /^(?:(?:reply|ответ)\s*:|re:)\s*(.+)$/i.exec(title)?.[1] ?? '';
  if (number === '' || !title.includes(number)) return bareSubject(answer);
  // Behind the number alone stands the tool's own name: `INC-5 | Tern Desk`.
  const [first = '', ...more] = cleaned(title, number).split(/\s[—–|·-]\s/);
  if (more.length === 0 && /[—–|·]\s*$/u.test(title.slice(0, -first.length))) return '';
  return looksLikeName(first) && first.split(' ').length === 1 ? '' : first;
}
