const everyDay = [0, 1, 2, 3, 4, 5, 6];
const workdays = [1, 2, 3, 4, 5];
const weekend = [6, 0];
/** Names of days, Sunday first as the clock counts them. */
const dayNames = [
  /^(?:вс|воскресен\p{L}*|sun(?:days?)?)$/u,
  /^(?:пн|понедельник\p{L}*|mon(?:days?)?)$/u,
  /^(?:вт|вторник\p{L}*|tue(?:s|sdays?)?)$/u,
  /^(?:ср|сред[аыуе]|средам|wed(?:s|nesdays?)?)$/u,
  /^(?:чт|четверг\p{L}*|thu(?:r|rs|rsdays?)?)$/u,
  /^(?:пт|пятниц\p{L}*|fri(?:days?)?)$/u,
  /^(?:сб|суббот\p{L}*|sat(?:urdays?)?)$/u,
];
const dayOf = (word: string): number => dayNames.findIndex((name) => name.test(word));

const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?\s?m\b\.?)?`;
/** A stretch of time, or a word that tells of which days it is. */
const piece = new RegExp(String.raw`24\s*/\s*7|${clock}\s*(?:[-–—]|до|to|till)\s*${clock}|[-–—;]|\p{L}+`, 'giu');

/** Minutes of a clock; undefined when there is no such time. */
function minutesOf(hours = '', rest = '0', half = ''): number | undefined {
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/^p/iu.test(half) ? 12 : 0);
  return hour > 24 || Number(rest) > 59 ? undefined : hour * 60 + Number(rest);
}

interface Shift {
  readonly days: readonly number[];
  readonly open: number;
  readonly close: number;
}

interface Hours {
  readonly shifts: readonly Shift[];
  /** Within the shifts, when nobody is there. */
  readonly breaks: readonly Shift[];
}

/** Days from one to another, over the end of a week too. */
const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, nth) => (from + nth) % 7);

/**
 * Hours as people write them: `пн-пт 9:00-18:00, сб 10-15`, `пн, ср, пт с 09.00 до 18.00, обед 13-14`, `24/7`,
 * `weekdays 9am-5pm`; undefined when they cannot be read.
 */
function hoursIn(text: string): Hours | undefined {
  const shifts: Shift[] = [];
  const breaks: Shift[] = [];
  const closed = new Set<number>();
  let days: readonly number[] = [];
  // Whether a time followed the days already: the next day begins a new list, and the next time is of the same days.
  let timed = false;
  let joins = false;
  let isBreak = false;
  let without = false;
  const name = (more: readonly number[]): void => {
    if (without) return more.forEach((day) => closed.add(day));
    const last = days.at(-1);
    const [first] = more;
    days = timed ? more : joins && last !== undefined && first !== undefined ? [...days, ...between(last, first)] : [...days, ...more];
    timed = false;
  };
  const work = (open: number | undefined, close: number | undefined): void => {
    if (open === undefined || close === undefined) return;
    (isBreak ? breaks : shifts).push({ days: days.length > 0 ? days : everyDay, open, close });
    timed = true;
    isBreak = false;
    without = false;
  };
  const plain = text
    .toLowerCase()
    .replaceAll(/без выходн\p{L}*/gu, 'ежедневно')
    .replaceAll(/(?:без|no|without(?: a)?) (?:обед|перерыв|lunch|break)\p{L}*/gu, '');
  for (const [found, hour, rest, half, hourTo, restTo, halfTo] of plain.matchAll(piece)) {
    if (hour !== undefined) {
      const close = minutesOf(hourTo, restTo, halfTo);
      // `9-5 pm` begins in the morning; `1-5 pm` does not.
      const sameHalf = half ?? (halfTo !== undefined && Number(hour) % 12 < Number(hourTo) % 12 && Number(hour) < 7 ? halfTo : undefined);
      work(minutesOf(hour, rest, sameHalf), close);
    } else if (/^(?:24|круглосуточн|around$)/u.test(found)) work(0, 1440);
    else if (/^(?:[-–—]|по|to|through|thru)$/u.test(found)) {
      joins = true;
      continue;
    } else if (found === ';') without = false;
    else if (/^(?:обед|перерыв|lunch|break)/u.test(found)) isBreak = true;
    else if (/^(?:кроме|except)/u.test(found)) without = true;
    else if (/^(?:нерабоч|закрыто|closed)/u.test(found) || (found.startsWith('выходн') && days.length > 0 && !timed)) {
      days.forEach((day) => closed.add(day));
      timed = true;
    } else if (/^(?:ежедневн|daily)/u.test(found)) name(everyDay);
    else if (/^(?:будн|рабочи|weekdays?$|workdays?$)/u.test(found)) name(workdays);
    else if (/^(?:выходн|weekends?$)/u.test(found)) name(weekend);
    else if (dayOf(found) >= 0) name([dayOf(found)]);
    joins = false;
  }
  const open = shifts.map((shift) => ({ ...shift, days: shift.days.filter((day) => !closed.has(day)) }));
  return open.length > 0 ? { shifts: open, breaks } : undefined;
}

/** Whether hours can be read; none at all can. */
export const hoursFit = (hours: string): boolean => hours === '' || hoursIn(hours) !== undefined;

/**
 * Whether it is open at a moment by the operator's own clock.
 * @returns true where the hours are not told or cannot be read: better asked than passed over
 */
export function openAt(hours: string, now: Date): boolean {
  const told = hours.trim() === '' ? undefined : hoursIn(hours);
  return !told || isOpen(told, now);
}

const isOpen = ({ shifts, breaks }: Hours, now: Date): boolean => isWithin(shifts, now) && !isWithin(breaks, now);

function isWithin(shifts: readonly Shift[], now: Date): boolean {
  const day = now.getDay();
  const minute = now.getHours() * 60 + now.getMinutes();
  return shifts.some(({ days, open, close }) => {
    if (close > open) return days.includes(day) && minute >= open && minute < close;
    // Over midnight: the evening of its day, the morning of the next.
    return (days.includes(day) && minute >= open) || (days.includes((day + 6) % 7) && minute < close);
  });
}

/**
 * The moment by which a receiver answers: its term counted in the hours it works.
 * @param sla hours
 */
export function deadlineOf(hours: string, sla: number, now: Date): Date {
  const quarter = 15 * 60_000;
  const told = hours.trim() === '' ? undefined : hoursIn(hours);
  if (!told) return new Date(now.getTime() + sla * 3_600_000);
  let left = Math.ceil(sla * 4);
  let at = now.getTime();
  // A year of quarters of an hour: a term that lies beyond it was mistyped.
  for (let step = 0; left > 0 && step < 35_040; step += 1) {
    if (isOpen(told, new Date(at))) left -= 1;
    at += quarter;
  }
  return new Date(at);
}
