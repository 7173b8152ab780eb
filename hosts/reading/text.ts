import { insideOf, isEditableBody, unseen } from './dom';
import { saysHidden, styleOf } from './shown';
import { askedOnce } from './asked-once';
import { eachChild } from './tree';

const blocks = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set('button head input label noscript object option script select style svg template textarea title video'.split(' '));

/**
 * The text of a part of a page as it reads, without asking for layout: blocks on lines of their own, quotes led by `> `,
 * empty lines never more than one in a row. What the page hides by attribute, and its controls, are left out.
 */
export const textOf = (root: Node): string => textWithout(root, saysHidden);

/** The same, with a say in what is left out: a quote that a style sheet folds is part of its letter, a menu is not. */
export function textWithout(root: Node, hidden: (element: Element) => boolean): string {
  const lines = linesOf(root, root.nodeType === 1 && keeps(root as Element), hidden);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isQuote = (element: Element) =>
  element.localName === 'blockquote' ||
  element.getAttribute('type') === 'cite' ||
  /(?:^|\s)(?:citation|quoted\d*)(?:\s|$)/.test(element.getAttribute('class') ?? '');

/** Some makers take a label for a word with a look of its own: it belongs to no field. */
const isNoLabel = (element: Element): boolean =>
  element.localName === 'label' && !element.hasAttribute('for') && element.querySelector('input, select, textarea') === null;

/** The text of a frame that the page wrote itself: letters are shown so. A frame with an address is a page of its own. */
function letterFrame(element: Element): HTMLElement | undefined {
  if (element.localName !== 'iframe' || !/^(?:$|about:|blob:|javascript:)/.test(element.getAttribute('src') ?? '')) return undefined;
  const body = insideOf(element)?.body ?? undefined;
  return body === undefined || isEditableBody(body) ? undefined : body;
}

/** `<span class="name">Ann</span><span class="age">2h</span>`: the page's style sheet parts them. */
function isParted(element: Element): boolean {
  const before = element.previousSibling;
  if (before?.nodeType !== 1 || element.localName === 'br') return false;
  const [own, other] = [element, before as Element].map((at) => at.getAttribute('class') ?? '');
  return (
    (own !== '' && other !== '' && own !== other) ||
    element.localName === 'time' ||
    element.matches('a[href^="mailto:"]') ||
    isSetApart(element)
  );
}

/** `<b>Ann Bell</b><span>Agent</span>` in a row that lays out each by itself, or with room between them. */
const isSetApart = askedOnce((element: Element): boolean => {
  const around = element.parentElement;
  return (
    (around !== null && laysApart(around)) ||
    hasRoom(styleOf(element)?.marginLeft) ||
    hasRoom(styleOf(element.previousSibling as Element)?.marginRight)
  );
});
const hasRoom = (margin = ''): boolean => /^(?:[4-9]|\d\d)/.test(margin);
const laysApart = askedOnce((around: Element): boolean => /flex|grid/.test(styleOf(around)?.display ?? ''));

/** A cell with more than a value in it stands on lines of its own. */
const isLong = (cell: Element | null): boolean =>
  cell !== null && (cell.querySelector('br, p, div') !== null || (cell.textContent ?? '').trim().length >= 80);

/** Elements with a shadow root of their own are parts of an app, and lie one under the other far more often than not. */
function isBlock(element: Element): boolean {
  return blocks.has(element.localName) || element.shadowRoot != null || isLaidUnder(element);
}

/** `<b>Ann Bell</b>Held till Monday`, where the style sheet gives the name a line of its own. */
const isLaidUnder = askedOnce(
  (element: Element): boolean =>
    /^(?:block|flex|grid|table)$/.test(styleOf(element)?.display ?? '') &&
    // In a row all are called so.
    (element.parentElement === null || !laysApart(element.parentElement) || stacks(element.parentElement)),
);
/** A column of lines, made by a style sheet alone. */
const stacks = askedOnce((around: Element): boolean => {
  const { display = '', flexDirection = '', gridTemplateColumns = ' ' } = styleOf(around) ?? {};
  return display.endsWith('flex') ? flexDirection.startsWith('column') : !/\S\s/.test(gridTemplateColumns);
});

/** Plain letters often stand in a page as they came, with lines that only a style sheet keeps apart. */
const keepsLines = askedOnce((element: Element): boolean => styleOf(element)?.whiteSpace.startsWith('pre') ?? false);

const keeps = (element: Element): boolean => element.localName === 'pre' || keepsLines(element);

function linesOf(root: Node, keepsBreaks: boolean, hidden: (element: Element) => boolean): readonly string[] {
  const lines: string[] = [''];
  const last = () => lines.length - 1;

  const write = (text: string) => {
    lines[last()] += lines[last()] === '' ? text.replace(/^ +/, '') : text;
  };
  const startLine = () => {
    if (lines[last()] !== '') lines.push('');
  };

  const take = (node: Node) => {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(unseen, '').replaceAll('\u00a0', ' ');
      if (!keepsBreaks) return write(text.replace(/\s+/g, ' '));
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) lines.push('');
        lines[last()] += line;
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') return void lines.push('');
    if ((silent.has(name) && !isNoLabel(element)) || element.getAttribute('contenteditable') === 'true' || hidden(element)) return;
    // What is folded away is no part of what stands there.
    if (name === 'details' && !element.hasAttribute('open'))
      return [...element.children].filter((at) => at.localName === 'summary').forEach(take);
    const frame = letterFrame(element);
    if (name === 'iframe' && frame === undefined) return;
    // Beside a cell of several lines the next one begins its own.
    const isCell = /^t[dh]$/.test(name);
    if (isCell && [element, element.previousElementSibling].some(isLong)) startLine();
    else if (isCell || (frame === undefined && isParted(element))) write(' ');
    if (frame === undefined && !isBlock(element)) return eachChild(element, take);
    startLine();
    const inner = linesOf(frame ?? element, keepsBreaks || keeps(element), hidden);
    // A break at the very end of a block shows no line of its own.
    const shown = inner.at(-1)?.trim() === '' ? inner.slice(0, -1) : inner;
    const gap = name === 'p' || isQuote(element) || /^h\d$/.test(name);
    if (gap && lines.length > 1 && lines.at(-2) !== '') lines.push('');
    lines.pop();
    lines.push(...(isQuote(element) ? shown.map((line) => `> ${line}`) : shown), '');
    if (gap) lines.push('');
  };

  eachChild(root, take);
  return lines;
}
