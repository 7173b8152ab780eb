import { aroundOf, childrenOf, elementsIn, isElement, lettersIn, lineOf, upwards } from '../../reading';
import { isFurniture, shownText } from '../furniture';
import { isBesideWords } from '../cells';
import { grouped } from '../grouped';
import { words } from '../parts';
import { editable } from '../purpose';
import { isTimeMark } from '../times';
import { parted, type Parted } from './parted';

/** A part of the page that may be a message: all elements around the same words are one. */
export interface Candidate {
  /** The outermost of them. */
  readonly row: HTMLElement;
  /** The innermost. */
  body: HTMLElement;
  readonly head: readonly string[];
  readonly text: string;
  readonly foot: readonly string[];
  /** The next candidate around this one. */
  readonly outer: Candidate | undefined;
}

export interface Candidates {
  readonly all: readonly Candidate[];
  /** How many others stand in each. */
  readonly inside: ReadonlyMap<Candidate, number>;
  /** The next ones in each. */
  readonly inner: ReadonlyMap<Candidate | undefined, readonly Candidate[]>;
  /** Those whose words stand in elements that their makers call the same. */
  readonly alike: ReadonlyMap<string, readonly Candidate[]>;
  /** Those that say the same. */
  readonly saying: ReadonlyMap<string, readonly Candidate[]>;
  /** The same by how their words begin. */
  readonly beginning: ReadonlyMap<string, readonly Candidate[]>;
  /** How many marks of time an element holds. */
  readonly times: ReadonlyMap<Element, number>;
  readonly marks: readonly HTMLElement[];
}

const writing = `textarea, ${editable}, label, legend`;
const inLine = /^(?:b|i|em|strong|u|font|small|code|mark|br|img|time|option|h1|input|hr)$/;
const flows = /^(?:p|span|br|b|i|em|strong|a|li|ul|ol|u|font|small|code|mark|blockquote|pre|img|h[1-6]|svg)$/;
/** No letter is longer, and what is longer is the page. */
const most = 20_000;

export function candidatesIn(root: Node): Candidates {
  const elements = [...elementsIn(root, (at) => isFurniture(at) || at.matches(writing))];
  const marks = elements.filter((at) => isTimeMark(at) && at.closest('blockquote') === null);
  const times = new Map<Element, number>();
  for (const mark of marks) for (const at of upwards(mark)) times.set(at, (times.get(at) ?? 0) + 1);
  const shown = textsOf(elements, new Set(marks.filter((at) => lineOf(at).length <= 40)));
  const found = new Map<HTMLElement, Candidate>();
  for (const at of elements) {
    const text = shown.get(at) ?? '';
    if (inLine.test(at.localName) || !words.test(text)) continue;
    const parts = withoutQuote(parted(text));
    if (!words.test(parts.text)) continue;
    const outer = [...upwards(at)].slice(1, 9).reduce<Candidate | undefined>((one, around) => one ?? found.get(around), undefined);
    if (outer?.text === parts.text) {
      outer.body = at;
      found.set(at, outer);
    } else found.set(at, { row: at, body: at, ...parts, outer });
  }
  const all = [...new Set(found.values())].filter(({ row }) => !isInFlow(row));
  const inside = new Map<Candidate, number>();
  for (const one of all) for (let at = one.outer; at !== undefined; at = at.outer) inside.set(at, (inside.get(at) ?? 0) + 1);
  return {
    all,
    inside,
    inner: grouped(all, ({ outer }) => outer),
    alike: grouped(all, kindOf),
    saying: grouped(all, ({ text }) => text),
    beginning: grouped(all, ({ text }) => startOf(text)),
    times,
    marks,
  };
}

/** The letter that a letter answers, quoted under it, is none of its words. What it quotes in its midst is. */
function withoutQuote(parts: Parted): Parted {
  const own = parts.text.includes('\n>') ? (lettersIn(parts.text)[0]?.text ?? '') : '';
  return own !== '' && parts.text.startsWith(own) ? { ...parts, text: own } : parts;
}

/** What the makers call the elements around the words, from the first that has a class as far as two steps out of the row; before it what is told apart by its very kind. */
export function kindOf({ row, body }: Candidate): string {
  const around = [...upwards(body)];
  const steps = around.slice(0, around.indexOf(row) + 3);
  const start = Math.max(
    0,
    steps.findIndex(({ classList }) => classList.length > 0),
  );
  const own = start > 0 && telling.test(body.localName) ? `${body.localName} ` : '';
  return (
    own +
    steps
      .slice(start, start + 3)
      .map((at) => `${at.localName}.${at.classList[0] ?? ''}`)
      .join(' ')
  );
}
const telling = /^(?:d[td]|t[dhr]|h[1-6]|li|article|header|footer|blockquote)$/;

/** The first words of a text, enough to find again what begins as it does. */
export const startOf = (text: string): string => text.slice(0, 60).replace(/\s+/g, ' ').slice(0, 12);

/** What each element shows, without its times. What holds one element and no words of its own shows what that one does. */
function textsOf(elements: readonly HTMLElement[], timed: ReadonlySet<Element>): ReadonlyMap<HTMLElement, string> {
  const shown = new Map<HTMLElement, string>();
  for (const at of elements.toReversed()) {
    const length = at.textContent?.length ?? 0;
    if (length > most || inLine.test(at.localName)) continue;
    const [only, another] = childrenOf(at).filter((node) => isElement(node) || (node.nodeValue ?? '').trim() !== '');
    const inner = isElement(only) && another === undefined ? shown.get(only) : undefined;
    shown.set(
      at,
      inner ??
        shownText(
          at,
          (one) => one !== at && (timed.has(one) || isBesideWords(one) || (one.matches('header, footer') && lineOf(one).length <= 160)),
        ),
    );
  }
  return shown;
}

/** A paragraph among paragraphs is no message, but a piece of one. */
function isInFlow(at: HTMLElement): boolean {
  const around = aroundOf(at);
  if (around === undefined || !flows.test(at.localName) || (at.localName === 'li' && at.classList.length > 0)) return false;
  const nodes = childrenOf(around).filter((node) => isElement(node) || (node.nodeValue ?? '').trim() !== '');
  const beside = nodes.filter(isElement);
  const isBare = at.classList.length === 0 || beside.every(({ className }) => className === at.className);
  return isBare && beside.length > 1 && nodes.length > 1 && beside.every((one) => flows.test(one.localName) && !isTimeMark(one));
}
