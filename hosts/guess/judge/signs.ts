import { aroundOf, askedOnce, attribute, childrenOf, isElement, lineOf, styleOf, upwards } from '../../reading';
import { namesOf } from '../controls';
import { date, withoutTimes } from '../dates';
import { grouped } from '../grouped';
import { looksLikeName } from '../looks';
import { keyOf } from '../pairs';
import { nameIn } from '../parts';
import type { Candidate, Candidates } from './candidates';
import { greets } from './parted';

/** Small words that whole sentences are full of, and names of things are not. */
const small =
  /(?<!\p{L})(?:я|мне|меня|мой|моя|моё|мои|мы|нам|нас|наш\p{L}*|вы|вам|вас|ваш\p{L}*|i|i'm|my|me|we|us|our|you|your|the|a|is|are|was|it|can|не|на|что|и|в|у|как|это|по|за|был\p{L}*|есть|ли)(?!\p{L})/giu;
const called = /mess|msg|bubble|balloon|comment|post|repl|letter|mail|soob|pism|thread|talk|conversation|chat|article|note/i;
const calledBody = /body|text|content|txt|tekst|html|desc|said|words|markdown|prose/i;
const calledMeta = /meta|head|info|sub|title|name|time|date|label|tag|badge|hint|count|foot|tool|btn|button|menu|nav|tab|link/i;
const calledBeside =
  /side|panel-?right|contact|customer-?info|profile|details|sidebar|kb|knowledge|tip|help|faq|widget|notice|banner|alert|toast|filter|list-?pane/i;
const isCalledBeside = askedOnce((at: HTMLElement) => calledBeside.test(everyName(at)));
export const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
export const bit = (yes: boolean): number => (yes ? 1 : 0);
const kindOf = (at: Element): string => `${at.localName}.${at.classList[0] ?? ''}`;
const everyName = (at: Element): string =>
  `${namesOf(at)} ${attribute(at, 'data-testid')} ${attribute(at, 'role')} ${attribute(at, 'aria-label')}`;

/** Weak signs of a message, none of which is enough; in the order that the trees know them by. Asks for the layout. */
export function signsOf(one: Candidate, { inside: held, saying, times }: Candidates, box: HTMLElement | undefined): readonly number[] {
  const { row, body, head, foot, text, outer } = one;
  const line = text.replace(/\s+/g, ' ');
  const lines = text.split('\n');
  const count = line.split(' ').length;
  const smalls = line.match(small)?.length ?? 0;
  const dates = line.match(date)?.length ?? 0;
  const digits = line.match(/\d/g)?.length ?? 0;
  const around = [...upwards(row)];
  const boxAround = box === undefined ? [] : [...upwards(box)];
  const inside = times.get(row) ?? 0;
  const isNamed = head.map(nameIn).some(looksLikeName);
  const isTimed = inside > 0 || [...head, ...foot].some((each) => withoutTimes(each) !== each.trim());
  const [own, wide] = [body.getBoundingClientRect(), row.getBoundingClientRect()];
  const place = box?.getBoundingClientRect();
  const shared = place === undefined ? 0 : Math.min(wide.right, place.right) - Math.max(wide.left, place.left);
  const style = styleOf(body);
  const like = likeBeside(around);
  const bodyToRow = [...upwards(body)];
  const shell = bodyToRow.slice(0, bodyToRow.indexOf(row) + 2).map(everyName);
  return [
    Math.log(1 + line.length),
    bit(/[.!?…)»"]$/u.test(text)),
    bit(text.includes('?')),
    bit(greets.test(text)),
    Math.log(1 + count),
    Math.min(1, (smalls / Math.max(4, count)) * 3),
    bit(digits / line.length > 0.15),
    bit(looksLikeName(line)),
    bit(
      lines.some((each) => keyOf(each) !== undefined || (/^[^:]{1,25}:\s?\S/.test(each) && keyOf(each.split(':')[0] ?? '') !== undefined)),
    ),
    bit(/^\p{Lu}[^:.!?]{2,25}:/u.test(line)),
    bit(/^\p{Ll}/u.test(text)),
    dates,
    bit(row.matches(headings) || row.querySelector(headings) !== null),
    bit(body.localName === 'pre' || style?.whiteSpace.startsWith('pre') === true),
    bit(body.querySelectorAll('p, br').length > 1),
    bit(body.localName === 'p'),
    bit(row.closest('article, li, [role="article"], [role="listitem"]') !== null),
    bit(isNamed && isTimed),
    bit(head.length > 0),
    bit(foot.length > 0),
    Math.min(3, inside),
    stepsToTime(around, times),
    bit(shell.some((names) => called.test(names))),
    bit(calledBody.test(namesOf(body))),
    bit(calledMeta.test(namesOf(body))),
    bit(around.slice(1).some(isCalledBeside)),
    stepsTo(boxAround, row),
    box === undefined ? 12 : stepsTo(around, box),
    bit(place !== undefined && shared > Math.min(wide.width, place.width) / 4),
    bit(place !== undefined && wide.width < place.width * 0.45),
    bit(place !== undefined && wide.bottom <= place.top + 2),
    bit(place !== undefined && wide.top >= place.bottom - 2),
    bit(own.width > 500),
    bit(Number.parseFloat(style?.fontSize ?? '14') <= 12),
    bit(style?.cursor === 'pointer'),
    Math.min(4, like.length),
    like.filter((at) => lineOf(at).length > 60).length / Math.max(1, like.length),
    Math.log(1 + (held.get(one) ?? 0)),
    bit(outer !== undefined && outer.text.length < 2 * text.length && (times.get(outer.row) ?? 0) <= 1),
    bit(line.length >= 8 && saying.get(text)?.some((other) => other !== one && !isAround(one, other) && !isAround(other, one)) === true),
  ];
}

/** Whether a candidate stands in another. */
export function isAround(one: Candidate, other: Candidate): boolean {
  for (let at = other.outer; at !== undefined; at = at.outer) if (at === one) return true;
  return false;
}

/** Lists show the first words of what stands elsewhere in full. */
export function isBegunIn(one: Candidate, other: Candidate): boolean {
  if (other.text.length <= one.text.length || other.text[0] !== one.text[0]) return false;
  if (isAround(one, other) || isAround(other, one)) return false;
  const cut = one.text.replace(/\s+/g, ' ').replace(/\s*(?:…|\.{3})$/u, '');
  return (
    cut.length >= 12 &&
    other.text
      .slice(0, 2 * cut.length + 20)
      .replace(/\s+/g, ' ')
      .startsWith(cut)
  );
}

/** How far out an element begins to hold another; the most, where none does. */
function stepsTo(around: readonly HTMLElement[], other: HTMLElement): number {
  const at = around.findIndex((one) => one.contains(other));
  return at < 0 ? 12 : Math.min(12, at);
}

/** How far out one single time stands. */
function stepsToTime(around: readonly HTMLElement[], times: ReadonlyMap<Element, number>): number {
  const at = around.slice(0, 6).findIndex((one) => (times.get(one) ?? 0) > 0 || one.matches('body, main'));
  const held = around[at];
  return held === undefined || held.matches('body, main') || (times.get(held) ?? 0) > 1 ? 6 : at;
}

const kindsIn = askedOnce((place: HTMLElement) =>
  grouped(
    childrenOf(place)
      .filter(isElement)
      .filter((one) => lineOf(one) !== ''),
    kindOf,
  ),
);

/** The pieces of the same kind beside this one, as far out as there are any. */
function likeBeside(around: readonly HTMLElement[]): readonly HTMLElement[] {
  for (const at of around.slice(0, 5)) {
    const place = aroundOf(at);
    if (place === undefined) return [];
    const like = kindsIn(place).get(kindOf(at)) ?? [];
    if (like.length > 1) return like;
  }
  return [];
}
