import { daysBefore, isoDay } from '../clock';
import type { Figure } from './figure';

export type Span = 'today' | 'week' | 'month';

/** Figures of a span of days, as numbers to look at; medians, because one long ticket says nothing of the others. */
export interface Period {
  readonly replies: number;
  /** Nothing where no reply's time was measured: the page was open before the browser's last start, the clock was put back. */
  readonly replyMs: number | undefined;
  readonly handlingMs: number | undefined;
  /** Part of tickets that one reply was enough for, 0–1. */
  readonly firstContact: number;
  /** Replies made from a template, and warnings that there were: without any of them the parts below say nothing. */
  readonly templated: number;
  readonly warned: number;
  /** Part of replies made from a template that changed it, 0–1. */
  readonly edited: number;
  /** Part of warnings that were heeded, 0–1; 1 when there were none. */
  readonly heeded: number;
  readonly codes: readonly { readonly code: string; readonly count: number }[];
  /** Replies by day, the days of the span in order, ISO. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
}

const lengths: Readonly<Record<Span, number>> = { today: 1, week: 7, month: 30 };

/** Of those that were measured: a reply takes longer than no time. */
const median = (times: readonly number[]): number | undefined => {
  const sorted = times.filter((time) => time > 0).toSorted((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
const part = (of: number, all: number, none: number): number => (all === 0 ? none : of / all);

/** Own figures of today, the last seven or thirty days, by the machine's own clock. */
export function periodOf(figures: readonly Figure[], span: Span, now: Date): Period {
  const days = Array.from({ length: lengths[span] }, (_, back) => isoDay(daysBefore(now, lengths[span] - 1 - back)));
  const within = new Set(days);
  const inside = figures.filter(({ at }) => within.has(isoDay(new Date(at))));
  const perTicket = new Map<string, number>();
  for (const { ticket, id } of figures) perTicket.set(ticket || id, (perTicket.get(ticket || id) ?? 0) + 1);
  const tickets = new Set(inside.map(({ ticket, id }) => ticket || id));
  const once = [...tickets].filter((ticket) => perTicket.get(ticket) === 1).length;
  const templated = inside.filter(({ templates }) => templates > 0);
  const codes = new Map<string, number>();
  for (const { code } of inside) if (code !== '') codes.set(code, (codes.get(code) ?? 0) + 1);
  const byDay = new Map<string, number>();
  for (const { at } of inside) byDay.set(isoDay(new Date(at)), (byDay.get(isoDay(new Date(at))) ?? 0) + 1);
  const sum = (of: (figure: Figure) => number) => inside.reduce((all, figure) => all + of(figure), 0);
  return {
    replies: inside.length,
    replyMs: median(inside.map(({ replyMs }) => replyMs)),
    handlingMs: median(inside.map(({ handlingMs }) => handlingMs)),
    firstContact: part(once, tickets.size, 0),
    templated: templated.length,
    warned: sum(({ warned }) => warned),
    edited: part(templated.filter(({ edited }) => edited).length, templated.length, 0),
    heeded: part(
      sum(({ heeded }) => heeded),
      sum(({ warned }) => warned),
      1,
    ),
    codes: [...codes].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count),
    days: days.map((day) => ({ day, count: byDay.get(day) ?? 0 })),
  };
}

/** Goals of the profile; what is left out has none. */
export interface Targets {
  readonly replyMinutes?: number;
  readonly handlingMinutes?: number;
  /** Parts, 0–1. */
  readonly firstContact?: number;
  readonly heeded?: number;
}

/** What the figures are called in a table, in the operator's language. */
export interface CountNames {
  readonly count: string;
  readonly value: string;
  readonly replies: string;
  readonly reply: string;
  readonly handling: string;
  readonly firstContact: string;
  readonly edited: string;
  readonly heeded: string;
  readonly second: string;
  readonly code: (code: string) => string;
}

/** Counts of a period as a table: no contact, no customer, no text. */
export function countsOf(period: Period, names: CountNames): readonly (readonly string[])[] {
  const { replies, replyMs, handlingMs, firstContact, templated, edited, warned, heeded, codes, days } = period;
  const percent = (share: number, all: number) => (all === 0 ? '' : Math.round(share * 100));
  const seconds = (ms: number | undefined) => (ms === undefined ? '' : Math.round(ms / 1000));
  const rows: readonly (readonly [string, number | string])[] = [
    [names.replies, replies],
    [`${names.reply}, ${names.second}`, seconds(replyMs)],
    [`${names.handling}, ${names.second}`, seconds(handlingMs)],
    [`${names.firstContact}, %`, percent(firstContact, replies)],
    [`${names.edited}, %`, percent(edited, templated)],
    [`${names.heeded}, %`, percent(heeded, warned)],
    ...codes.map(({ code, count }) => [names.code(code), count] as const),
    ...days.map(({ day, count }) => [day, count] as const),
  ];
  return [[names.count, names.value], ...rows.map(([name, value]) => [name, String(value)])];
}
