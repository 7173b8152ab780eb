import { aroundOf, askedOnce, attribute, isElement, lineOf, textsIn } from '../reading';
import { isFurniture, shownIn, shownText } from './furniture';
import { withoutTimes } from './dates';
import { labels } from './words';

type Key = keyof typeof labels;

/** A value that the page shows under a label, as `Заявитель | Павел Рогов` in a table. */
export interface Pair {
  readonly key: Key;
  readonly label: HTMLElement;
  /** Where the value stands; the label's own element where they stand in one line. */
  readonly element: HTMLElement;
  readonly text: string;
  /** Whether the value can be changed here: then it is what will be sent, not what came. */
  readonly field: boolean;
}

const keys = Object.keys(labels) as readonly Key[];
const fields = 'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]), select, textarea';

/** Fields that only show. */
export const unchanged = '[readonly], [disabled]';

export const keyOf = askedOnce((text: string): Key | undefined => {
  const plain = text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
  return plain === '' || plain.length > 40 ? undefined : keys.find((key) => labels[key].test(plain));
});

export const pairsIn = askedOnce((root: Node): readonly Pair[] => {
  const found: Pair[] = [];
  for (const text of textsIn(root, (at) => at.matches('head, [contenteditable="true"]') || (isFurniture(at) && !at.matches('select')))) {
    const line = (text.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
    const label = aroundOf(text);
    if (line === '' || line.length > 160 || label === undefined) continue;
    for (const part of line.split(/\s*[·|•]\s*/)) {
      const [, name = part, rest = ''] = /^([^:]{1,40}):\s*(.*)$/.exec(part) ?? [];
      const key = keyOf(name);
      if (key === undefined) continue;
      if (rest !== '') found.push({ key, label, element: label, text: rest, field: false });
      else if (line.endsWith(part)) found.push(...valueAfter(key, text, label));
    }
  }
  return [...found, ...titled(root)];
});

/** Some tools name a value only in its title: `<span title="Вы вошли как">Антон</span>`. */
function titled(root: Node): readonly Pair[] {
  return shownIn(root).flatMap((element): readonly Pair[] => {
    const says = attribute(element, 'title') || attribute(element, 'aria-label');
    const [, name = says, rest = ''] = /^([^:]{1,40}):\s*(.*)$/.exec(says) ?? [];
    const key = keyOf(name);
    const field = element.matches(fields);
    const text = rest || lineOf(element);
    return key === undefined || (says === lineOf(element) && !field) ? [] : [{ key, label: element, element, text, field }];
  });
}

/** What follows a label: the rest of its line, the next cell, or the next block. */
function valueAfter(key: Key, text: Node, label: HTMLElement): readonly Pair[] {
  let at: Node = text;
  for (let climbed = 0; climbed < 4; climbed += 1) {
    const after = following(at);
    if (after.length > 0) {
      const [element] = after.filter(isElement);
      const line = after.map((node) => (isElement(node) ? valueOf(node) : (node.nodeValue ?? ''))).join(' ');
      const value =
        line
          .split(/[·|•]/)[0]
          ?.replace(/[^\S\n]+/g, ' ')
          .trim() ?? '';
      // A heading over pairs is no label of the first of them.
      const inner = [element?.children[0], element?.querySelector('td, th, dt, label')];
      if (inner.some((one) => one != null && keyOf(lineOf(one)) !== undefined && lineOf(one) !== value)) return [];
      const rows = key === 'text' ? [...(element?.querySelectorAll('td, th, dt, label') ?? [])] : [];
      if (rows.some((cell) => keyOf(lineOf(cell)) !== undefined)) return [];
      if (keyOf(value) !== undefined || (key !== 'date' && value !== '' && withoutTimes(value) === '')) return [];
      const held = element?.matches(fields) ? element : element?.querySelector<HTMLElement>(fields);
      return [{ key, label, element: element ?? label, text: value, field: held != null && !held.matches(unchanged) }];
    }
    const outer = aroundOf(at);
    if (outer === undefined || outer.matches('tr, dl, form, section, article, body')) return [];
    // A wrapper of the label alone is no step.
    if (outer.childElementCount === 1) climbed -= 1;
    at = outer;
  }
  return [];
}

/** The next label in a line of pairs: `To: Noor From: billing@tern.example`. */
function isLabel({ textContent }: Node): boolean {
  const words = (textContent ?? '').trim();
  return words.endsWith(':') && keyOf(words) !== undefined;
}

/** Labels and values by turns, each in an element like the next: `<span>Name</span><span>Ann Bell</span><span>Since</span>…`. */
function isInGrid(label: Node): boolean {
  const cells = isElement(label) ? [...(label.parentElement?.children ?? [])] : [];
  return cells.length >= 4 && cells.length % 2 === 0 && cells.every(({ localName }) => localName === cells[0]?.localName);
}

const holdsField = (at: HTMLElement): boolean =>
  [...(at.matches(fields) ? [at] : at.querySelectorAll<HTMLElement>(fields))].some((one) => !one.matches('[type="file"]'));

/** The nodes after this one that belong to its value: to the end of the line, or one block. */
function following(node: Node): readonly Node[] {
  const nodes: Node[] = [];
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    // A star after a label only says that the value has to be there.
    const shows = /[^\s*:]/.test(isElement(next) ? valueOf(next) : next.nodeType === 3 ? (next.nodeValue ?? '') : '');
    if (nodes.length > 0 && ((isElement(next) && next.localName === 'br') || isLabel(next))) break;
    // An empty field is the value, and not what stands behind it.
    if (!shows && nodes.length === 0 && isElement(next) && next.localName !== 'select' && holdsField(next)) return [next];
    if (!shows || (nodes.length > 0 && isElement(next) && next.matches('button'))) continue;
    const block =
      isElement(next) && /^(div|td|th|dd|dt|p|table|ul|section|article|h\d|input|select|textarea|label|\w+-[\w-]+)$/.test(next.localName);
    if (block && nodes.length > 0) break;
    nodes.push(next);
    if (block || isInGrid(node)) break;
  }
  return nodes;
}

function valueOf(element: HTMLElement): string {
  const inside = element.matches(fields) ? [element] : [...element.querySelectorAll<HTMLElement>(fields)];
  const field = inside.find((at) => lineOf(at) !== '') ?? (inside.length > 0 && shownText(element) === '' ? inside[0] : undefined);
  if (field instanceof element.ownerDocument.defaultView!.HTMLSelectElement) return lineOf(field.selectedOptions[0]);
  return field === undefined ? shownText(element) : lineOf(field);
}

/** What a field holds that nobody can change: some forms show a letter so. */
export const kept = (at: HTMLElement): string =>
  [at, ...at.querySelectorAll('textarea')]
    .map((one) => ('value' in one && one.matches(unchanged) ? String(one.value) : ''))
    .join('')
    .trim();
