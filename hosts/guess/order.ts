import { attribute, comesBefore, encloses, upwards } from '../reading';
import { ownText } from './furniture';
import type { Block } from './block';
import { date, months } from './dates';

const agoMinutes = [
  [/(\d+)\s?(?:мин|m(?:in)?(?![\p{L}]*on))\p{L}*/iu, 1],
  [/(\d+)\s?(?:час|ч(?!\p{L})|h)\p{L}*/iu, 60],
  [/(\d+)\s?(?:дн|день|д(?!\p{L})|d)\p{L}*/iu, 1440],
] as const;

/** `15 минут` alone is how long something takes; `3 hours later` counts from the letter before. */
const lasting = /^\s*\d+\s(?:минут|час|minute|hour)\p{L}*\s*$|(?<!\p{L})(?:later|спустя)(?!\p{L})/iu;

/** When a mark says that something was written, as a number that grows with time; undefined when it cannot be told. */
export function whenOf(mark: Element): number | undefined {
  const shown = ownText(mark) || (mark.textContent ?? '');
  return whenSaid([attribute(mark, 'datetime'), attribute(mark, 'title'), attribute(mark, 'data-title'), shown], mark.textContent ?? '');
}

/** The same of a head without a mark of its own: `Вх. 3 Дата: 22.10.2024 22:50`. */
export function whenIn(head: string): number | undefined {
  const dates = head.match(date)?.join(' ') ?? '';
  return whenSaid([dates], dates);
}

function whenSaid(all: readonly string[], text: string): number | undefined {
  for (const said of all) {
    const iso = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?/.test(said)
      ? Date.parse(said.replace(' ', 'T').replace(/[^\d:TZ+.-].*$/, ''))
      : Number.NaN;
    if (!Number.isNaN(iso)) return iso / 60_000;
    const day = dayIn(said);
    const hour = /(\d{1,2})(?::|\.(?=\d\d\s?[ap]m))(\d{2})(?::\d{2})?\s?([ap])?m?/i.exec(said);
    // A clock alone says nothing once a night lies between.
    if (day !== undefined) return day + minutesOf(hour);
    if (hour !== null) return undefined;
  }
  const ago = lasting.test(text) ? undefined : agoMinutes.find(([unit]) => unit.test(text));
  return ago === undefined ? undefined : -Number(ago[0].exec(text)?.[1]) * ago[1];
}

function minutesOf(hour: RegExpExecArray | null): number {
  if (hour === null) return 0;
  const half = hour[3]?.toLowerCase();
  const hours = (Number(hour[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return hours * 60 + Number(hour[2]);
}

const minutesAt = (year: number, month: number, day: number) => Date.UTC(2000 + (year % 100), month - 1, day) / 60_000;

const namedMonths = months.split('|').map((name) => new RegExp(`(?<!\\p{L})${name}`, 'u'));

/** The day, in minutes since 1970; a day without its year is taken for one of this year. */
function dayIn(said: string): number | undefined {
  const digits = /(\d{1,2})[./](\d{1,2})[./](\d{2,4})|(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})/.exec(said)?.filter((part) => part !== undefined);
  if (digits !== undefined) return minutesAt(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const low = said.toLowerCase();
  const near = [/today|сегодня/, /yesterday|(?<!поза)вчера/, /позавчера/].findIndex((word) => word.test(low));
  if (near >= 0) return Math.floor(Date.now() / 86_400_000 - near) * 1440;
  const at = namedMonths.findIndex((name) => name.test(low));
  const day = /(?<!\d)(\d{1,2})(?![\d:])/.exec(said);
  if (at < 0 || day === null) return undefined;
  return minutesAt(Number(/(?:20|\p{L}[-/])(\d\d)(?!\d)/u.exec(said)?.[1] ?? new Date().getFullYear()), (at % 12) + 1, Number(day[1]));
}

/** More than half a year, in minutes. */
const far = 288_000;

/** Oldest first. Where the times do not tell, a box for the answer over the letters does: then the newest stands next to it. */
export function oldestFirst(blocks: readonly Block[], box: HTMLElement | undefined): readonly Block[] {
  const [top] = blocks;
  if (blocks.length < 2) return blocks;
  // What stands over all times is what the conversation was opened with.
  if (top?.when === undefined && blocks.length > 2 && blocks.slice(1).every(({ when }) => when !== undefined))
    return [...blocks.slice(0, 1), ...oldestFirst(blocks.slice(1), undefined)];
  const told = blocks.flatMap(({ when }) => when ?? []);
  const median = told.toSorted((one, other) => one - other)[Math.floor(told.length / 2)] ?? 0;
  // A day without its year may be far from the others, and an hour ago is not held against a day.
  const known = told.filter((time) => Math.abs(time - median) < far);
  const rising = known.filter((time, at) => at > 0 && time > (known[at - 1] ?? 0)).length;
  const falling = known.filter((time, at) => at > 0 && time < (known[at - 1] ?? 0)).length;
  const isTold = known.length === blocks.length && rising + falling > 0;
  // Where some do not tell, the order that all others stand in is theirs too.
  if (isTold || (known.length >= blocks.length / 2 && rising + falling > 0 && Math.min(rising, falling) === 0)) {
    if (rising === 0) return blocks.toReversed();
    return falling === 0 ? blocks : blocks.toSorted((one, other) => (one.when ?? 0) - (other.when ?? 0));
  }
  const over = box !== undefined && top !== undefined && comesBefore(box, top.element) && !encloses(top.element, box);
  return over ? blocks.toReversed() : blocks;
}

const chosen =
  '[aria-selected], [aria-current], [class*="unread" i], [class*="selected" i], [class~="active"], [class*="_active" i], [class*="-active" i], [class*="focused" i], a[href], [role="link"], [role="option"], [role="row"]';

/** Without the list of other conversations that many tools show beside this one: its lines are further from the box, and mostly in a column of their own. */
export function besideBox(blocks: readonly Block[], box: HTMLElement | undefined): readonly Block[] {
  if (box === undefined) return blocks;
  const around = [...upwards(box)];
  const steps = blocks.map(({ element }) => around.findIndex((at) => encloses(at, element)));
  const nearest = Math.min(...steps);
  const listed = ({ element }: Block) =>
    [...upwards(element)]
      .slice(0, 3)
      .some((at) => at.matches(chosen) || at.parentElement?.querySelector(`:scope > :is(${chosen})`) != null);
  const columns = blocks.some(({ element }, index) => steps[index] === nearest && isInColumn(element, box));
  const apart = ({ element, text }: Block) => columns && text.length <= 200 && !isInColumn(element, box) && !hasOwnBox(element, box);
  return blocks.filter((block, index) => steps[index] === nearest || !(listed(block) || apart(block) || isAmongColleagues(block)));
}

/** A chat of the team beside the conversation. */
const isAmongColleagues = ({ element }: Block): boolean =>
  /team|colleague|staff|команд|коллег|сотрудник/i.test(attribute(element.closest('[role="log"], [role="feed"]') ?? element, 'aria-label'));

/** Notes beside the conversation are written where they stand. */
const hasOwnBox = (element: HTMLElement, box: HTMLElement): boolean =>
  [...upwards(element)]
    .slice(1, 6)
    .some((at) => !at.matches('body, main') && !encloses(at, box) && at.querySelector('textarea, [contenteditable="true"]') !== null);

/** Whether something stands over or under a box, and not beside it. Asks for the layout. */
function isInColumn(element: HTMLElement, box: HTMLElement): boolean {
  // Words of a chat stand to the left or the right in their column.
  const [one, other] = [(element.parentElement ?? element).getBoundingClientRect(), box.getBoundingClientRect()];
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > Math.min(one.width, other.width) / 4;
}
