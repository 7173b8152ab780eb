import type { Span } from '../../text';
import type { Piece } from './pieces';

/** Digits in a row with what stands around them. */
export interface Group extends Span {
  readonly digits: string;
  /** What parts it from the group before, where nothing but separators does; undefined where a word or a sentence stands between. */
  readonly gap: string | undefined;
  /** Letters stand right at it, or a letter code joined by a dash: ORD-66, SKU-7, 90х40. */
  readonly glued: boolean;
  /** Letters stand right after it: 24мес, 512GB. */
  readonly gluedAfter: boolean;
}

/** Several groups read as one number. */
export interface Run extends Span {
  readonly digits: string;
  /** Lengths of the groups, as `4-4-4-4`. */
  readonly shape: string;
  readonly gaps: readonly string[];
  readonly first: Group;
  readonly last: Group;
}

const joint = /^(?:,?[ \t]{0,3}[-./()\\_*·|,:№#+=]{0,2}[ \t]{0,3}[()]?[ \t]?|[ \t]*\n[> \t]{0,4})$/;
const letter = /[A-Za-zÀ-ӿḀ-ỿ]/u;
const clock = /^[0-2]?\d:[0-5]\d(?!\d)/;
const longest = 40;
const nothing: Group = { start: 0, end: 0, digits: '', gap: undefined, glued: false, gluedAfter: false };

function gluedBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (letter.test(before)) return true;
  if (before !== '-' && before !== '_' && before !== '/') return false;
  const code = /([A-Za-zÀ-ӿḀ-ỿ]{1,12})$/u.exec(text.slice(Math.max(0, start - 13), start - 1))?.[1];
  // «тел.-8916…» and «СНИЛС-112-…» are labels, «ORD-123» and «ДГ-56» are parts of a code.
  return code !== undefined && (/^[A-Z]{1,6}$/.test(code) || /^[А-ЯЁ]{1,3}$/u.test(code) || before === '_');
}

/** The digit groups of a text, in order. */
export function groups(text: string, all: readonly Piece[]): readonly Group[] {
  const found: Group[] = [];
  let before: Group | undefined;
  for (const { kind, start, end, text: digits } of all) {
    if (kind !== 'number') continue;
    const between = before === undefined ? undefined : start - before.end > 10 ? undefined : text.slice(before.end, start);
    // «…40-19⏎09:16»: the time of the next line of a chat is a number of its own.
    const timed = between?.includes('\n') === true && clock.test(text.slice(start, start + 6));
    const gap = between !== undefined && !timed && joint.test(between) ? between : undefined;
    const chained: boolean = before?.glued === true && (gap === '-' || gap === '/' || gap === '_');
    const group = { start, end, digits, gap, glued: chained || gluedBefore(text, start), gluedAfter: letter.test(text.charAt(end)) };
    found.push(group);
    before = group;
  }
  return found;
}

/** What is known of the shapes that begin alike: this one, whether it fits, and the ones that are longer by a group. */
interface Known {
  readonly shape: string;
  fits: boolean | undefined;
  readonly longer: (Known | undefined)[];
}

/** Which shapes fit: the expression is asked once for each shape there is. */
const asked = new WeakMap<RegExp, { root: Known; size: number }>();
const remembered = 5000;

function known(shapes: RegExp): { root: Known; size: number } {
  const tree = asked.get(shapes);
  if (tree !== undefined && tree.size <= remembered) return tree;
  const fresh = { root: { shape: '', fits: undefined, longer: [] }, size: 0 };
  asked.set(shapes, fresh);
  return fresh;
}

/**
 * What is made of every run of neighbouring groups with so many digits in all. The number of groups is bounded, so the
 * work is linear; a run is made for a shape that fits alone, and forgotten when it was looked at.
 * @param shapes lengths of the groups that are asked for, as `4-4-4-4`
 */
export function fromRuns<Found>(
  all: readonly Group[],
  { least, most, groupsAtMost, shapes }: { least: number; most: number; groupsAtMost: number; shapes: RegExp },
  make: (run: Run) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  const tree = known(shapes);
  for (let at = 0; at < all.length; at++) {
    const first = all[at];
    if (first === undefined) break;
    let count = 0;
    let shape = tree.root;
    for (let end = at; end < all.length && end < at + groupsAtMost; end++) {
      const last = all[end];
      if (last === undefined || last.digits.length > longest || count + last.digits.length > most) break;
      if (end > at && last.gap === undefined) break;
      count += last.digits.length;
      let next = shape.longer[last.digits.length];
      if (next === undefined) {
        const longer = `${shape.shape}${end > at ? '-' : ''}${last.digits.length}`;
        shape.longer[last.digits.length] = next = { shape: longer, fits: undefined, longer: [] };
        tree.size++;
      }
      shape = next;
      if (count < least) continue;
      shape.fits ??= shapes.test(shape.shape);
      if (!shape.fits) continue;
      for (const one of make(runOf(all, at, end, shape.shape))) found.push(one);
    }
  }
  return found;
}

function runOf(all: readonly Group[], at: number, end: number, shape: string): Run {
  const [first, last] = [all[at] ?? nothing, all[end] ?? nothing];
  let digits = first.digits;
  const gaps = all.slice(at + 1, end + 1).map((next) => {
    digits += next.digits;
    return next.gap ?? '';
  });
  return { start: first.start, end: last.end, digits, shape, gaps, first, last };
}
