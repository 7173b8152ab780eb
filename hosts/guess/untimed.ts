import { aroundOf, attribute, childrenOf, encloses, isElement, isLongDraft, lineOf, outwards, saysHidden, textsIn } from '../reading';
import type { Block } from './block';
import { namesOf } from './controls';
import { withoutTimes } from './dates';
import { isEvent } from './events';
import { isFurniture, ownText, shownIn, shownText } from './furniture';
import { looksLikeName } from './looks';
import { keyOf } from './pairs';
import { words } from './parts';
import { oneself, ourNames } from './words';

const holdsMore = 'textarea, input:not([type="hidden"]), select, [contenteditable="true"], iframe, h1, h2, th, label';
const isList = '[role="option"], [role="tab"], [role="menuitem"], [role="row"], [aria-selected], a[href]';
const called = /talk|chat|thread|conversation|messag|comment|histor|feed|timeline|dialog|repl|answer|perepisk|soob|переписк|сообщени/i;
const beside = 'aside, nav, [role="navigation"], [role="complementary"], footer, header';

interface Row {
  readonly element: HTMLElement;
  readonly author: string;
  readonly text: string;
}

/**
 * The conversation of a page that tells no time: rows beside each other that begin with a name and go on with words. No one
 * sign is enough; they are weighed, and a page where they do not sum up has no conversation.
 */
export function untimedIn(root: Node, box: HTMLElement | undefined): readonly Block[] {
  let best: { readonly rows: readonly Row[]; readonly score: number } | undefined;
  for (const place of shownIn(root)) {
    // The lines of a long draft are no rows, though a talk was pasted there: they are as many as all else together.
    if ((place.childElementCount < 2 && place.shadowRoot === null) || isLongDraft(place)) continue;
    const rows = rowsIn(place);
    const score = rows.length < 2 ? 0 : scoreOf(place, rows, box);
    if (score >= 4 && score > (best?.score ?? 0)) best = { rows, score };
  }
  return (best?.rows ?? []).map(({ element, author, text }) => ({
    element,
    author: { name: author, address: '' },
    head: author,
    text,
    files: [],
    when: undefined,
  }));
}

function rowsIn(place: HTMLElement): readonly Row[] {
  return childrenOf(place)
    .filter(isElement)
    .flatMap((element) => rowOf(element) ?? []);
}

/** `<article aria-label="Message from Ann Bell, 25 November">`: told to those who cannot see. */
function spokenIn(element: HTMLElement): string {
  const [, name = ''] =
    /^(?:message|reply|comment|letter|сообщение|письмо|ответ|комментарий)\s(?:from|by|от)\s([^,·|]+)/iu.exec(
      attribute(element, 'aria-label'),
    ) ?? [];
  return withoutTimes(name);
}

/** What stands in the element of the first word. */
function firstWords(element: HTMLElement): string {
  for (const text of textsIn(element, saysHidden)) {
    const around = words.test(text.nodeValue ?? '') ? aroundOf(text) : undefined;
    if (around !== undefined) return ownText(around);
  }
  return '';
}

/** A name at the beginning, alone on its line or before a colon, and words behind it. What costs a look at styles is asked last. */
function rowOf(element: HTMLElement): Row | undefined {
  const spoken = spokenIn(element);
  const author = spoken || firstWords(element).replace(/\s*[:：]$/u, '');
  if (author === '' || author.length > 50 || keyOf(author) !== undefined) return undefined;
  if (!looksLikeName(author) && !ourNames.test(author) && !oneself.test(author)) return undefined;
  const line = lineOf(element);
  if (line.length > 3000 || isEvent(line) || (spoken === '' && !line.startsWith(author))) return undefined;
  if (element.matches(isList) || element.querySelector(holdsMore) !== null || isFurniture(element)) return undefined;
  const text = shownText(element)
    .slice(line.startsWith(author) ? author.length : 0)
    .replace(/^[\s:：,·—–-]+/u, '');
  return words.test(withoutTimes(text)) ? { element, author, text } : undefined;
}

const isSaid = (text: string): boolean => text.length >= 40 || /[.!?…)]$/u.test(text);

function scoreOf(place: HTMLElement, rows: readonly Row[], box: HTMLElement | undefined): number {
  const all = childrenOf(place).filter((at) => isElement(at) && !isFurniture(at) && lineOf(at) !== '').length;
  const authors = new Set(rows.map(({ author }) => author));
  const said = rows.filter(({ text }) => isSaid(text)).length / rows.length;
  const comesAgain = rows.some(({ author }, at) => rows.slice(at + 2).some((other) => other.author === author));
  const near = box !== undefined && outwards(place, 7).some((at) => !at.matches('body, html, main') && encloses(at, box));
  const isCalled = [place, ...rows.map(({ element }) => element)].some((at) =>
    called.test(`${namesOf(at)} ${attribute(at, 'aria-label')}`),
  );
  const shapes = new Set(rows.map(({ element }) => element.localName));
  return (
    (rows.length / Math.max(1, all) >= 0.6 ? 1 : -1) +
    (authors.size > 1 && authors.size <= Math.max(3, rows.length / 2) ? 1 : 0) +
    (comesAgain ? 1 : 0) +
    (said >= 0.5 ? 1 : -2) +
    (near ? 1 : 0) +
    (isCalled ? 1 : 0) +
    (shapes.size === 1 ? 0 : -1) +
    (place.closest(beside) === null || (box !== undefined && encloses(place.closest(beside)!, box)) ? 0 : -3)
  );
}
