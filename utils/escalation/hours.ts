const days = ['вс|sun', 'пн|mon', 'вт|tue', 'ср|wed', 'чт|thu', 'пт|fri', 'сб|sat'].map((names) => new RegExp(`^(?:${names})`, 'iu'));
const dayName = String.raw`(?:пн|вт|ср|чт|пт|сб|вс|mon|tue|wed|thu|fri|sat|sun)\p{L}*`;
const pattern = new RegExp(
  String.raw`(?<from>${dayName})?(?:\s*[-–—]\s*(?<to>${dayName}))?[\s,:]*(?:с\s*)?(?<open>\d{1,2}(?::\d{2})?)\s*(?:[-–—]|до|to)\s*(?<close>\d{1,2}(?::\d{2})?)`,
  'giu',
);

const minutes = (clock: string): number => {
  const [hours = '0', rest = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(rest);
};
const dayOf = (name: string | undefined): number => (name === undefined ? -1 : days.findIndex((day) => day.test(name)));

interface Shift {
  readonly from: number;
  readonly to: number;
  readonly open: number;
  readonly close: number;
}

/** Hours as people write them: `пн-пт 9:00-18:00, сб 10-15`, `24/7`; undefined when they cannot be read. */
export function shiftsOf(hours: string): readonly Shift[] | undefined {
  if (/^\s*(?:24\s*\/\s*7|круглосуточно|around the clock)/iu.test(hours)) return [{ from: 0, to: 6, open: 0, close: 1440 }];
  const found = [...hours.matchAll(pattern)].map(({ groups }) => {
    const from = dayOf(groups?.['from']);
    const to = dayOf(groups?.['to']);
    return {
      from: from < 0 ? 0 : from,
      to: from < 0 ? 6 : to < 0 ? from : to,
      open: minutes(groups?.['open'] ?? ''),
      close: minutes(groups?.['close'] ?? ''),
    };
  });
  return found.length > 0 ? found : undefined;
}

/** Whether hours can be read; none at all can. */
export const hoursFit = (hours: string): boolean => hours === '' || shiftsOf(hours) !== undefined;

/**
 * Whether it is open at a moment by the operator's own clock.
 * @returns true where the hours are not told or cannot be read: better asked than passed over
 */
export function openAt(hours: string, now: Date): boolean {
  const shifts = hours.trim() === '' ? undefined : shiftsOf(hours);
  return !shifts || isWithin(shifts, now);
}

function isWithin(shifts: readonly Shift[], now: Date): boolean {
  const day = now.getDay();
  const clock = now.getHours() * 60 + now.getMinutes();
  const within = ({ from, to }: Shift, one: number): boolean => (from <= to ? one >= from && one <= to : one >= from || one <= to);
  return shifts.some((shift) => {
    if (shift.close > shift.open) return within(shift, day) && clock >= shift.open && clock < shift.close;
    // Over midnight: the evening of its day, the morning of the next.
    return (within(shift, day) && clock >= shift.open) || (within(shift, (day + 6) % 7) && clock < shift.close);
  });
}

/**
 * The moment by which a receiver answers: its term counted in the hours it works.
 * @param sla hours
 */
export function deadlineOf(hours: string, sla: number, now: Date): Date {
  const quarter = 15 * 60_000;
  const shifts = hours.trim() === '' ? undefined : shiftsOf(hours);
  if (!shifts) return new Date(now.getTime() + sla * 3_600_000);
  let left = Math.ceil(sla * 4);
  let at = now.getTime();
  // A year of quarters of an hour: a term that lies beyond it was mistyped.
  for (let step = 0; left > 0 && step < 35_040; step += 1) {
    if (isWithin(shifts, new Date(at))) left -= 1;
    at += quarter;
  }
  return new Date(at);
}
