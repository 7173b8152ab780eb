import { expect, it, test } from 'vitest';
import { breakDue, countsOf, type Figure, figureOf, periodOf, russianNorm, touch } from '.';

const minute = 60_000;
const base = Date.parse('2026-11-25T10:00:00Z');

it('counts what the operator did, without the time he was away', () => {
  let work = touch(undefined, base);
  work = touch(work, base + minute, ['safe.card', 'tone.blame']);
  work = touch(work, base + 31 * minute);
  work = touch(work, base + 32 * minute, ['tone.blame']);
  const figure = figureOf(
    { id: 'a', at: new Date(base + 33 * minute).toISOString(), ticket: 't', templates: 1, edited: false, code: '' },
    work,
  );
  expect(figure).toMatchObject({ replyMs: 33 * minute, handlingMs: 3 * minute, warned: 2, heeded: 1 });
});

it('is not fooled by a clock that was put back', () => {
  const work = touch(touch(undefined, base), base - 60 * minute);
  const figure = figureOf(
    { id: 'a', at: new Date(base - 50 * minute).toISOString(), ticket: '', templates: 0, edited: false, code: '' },
    work,
  );
  expect(figure.replyMs).toBe(0);
  expect(figure.handlingMs).toBe(0);
});

const figure = (id: string, day: number, more: Partial<Figure> = {}): Figure => ({
  id,
  at: `2026-11-${String(day).padStart(2, '0')}T12:00:00`,
  ticket: id,
  replyMs: 10 * minute,
  handlingMs: 5 * minute,
  warned: 0,
  heeded: 0,
  templates: 0,
  edited: false,
  code: '',
  ...more,
});

it('a time that was not measured is none, and makes no other shorter', () => {
  const now = new Date('2026-11-25T18:00:00');
  const unknown = { replyMs: 0, handlingMs: 0 };
  expect(periodOf([figure('a', 25), figure('b', 25, unknown)], 'today', now)).toMatchObject({
    replyMs: 10 * minute,
    handlingMs: 5 * minute,
  });
  const none = periodOf([figure('b', 25, unknown)], 'today', now);
  expect([none.replyMs, none.handlingMs]).toEqual([undefined, undefined]);
});

it('sums up today, a week and a month', () => {
  const now = new Date('2026-11-25T18:00:00');
  const all = [
    figure('a', 25, { warned: 2, heeded: 1, code: 'refund', templates: 1, edited: true }),
    figure('b', 25, { replyMs: 30 * minute, code: 'refund' }),
    figure('c', 24, { ticket: 'b' }),
    figure('d', 19),
    figure('e', 1),
  ];
  expect(periodOf(all, 'today', now)).toMatchObject({
    replies: 2,
    replyMs: 20 * minute,
    firstContact: 0.5,
    heeded: 0.5,
    edited: 1,
    codes: [{ code: 'refund', count: 2 }],
  });
  expect(periodOf(all, 'week', now).replies).toBe(4);
  expect(periodOf(all, 'month', now).replies).toBe(5);
  expect(periodOf([], 'week', now)).toMatchObject({ replies: 0, replyMs: undefined, heeded: 1, templated: 0, warned: 0 });
  expect(periodOf(all, 'today', now)).toMatchObject({ templated: 1, warned: 2 });
  const names = {
    count: 'Показатель',
    value: 'Значение',
    replies: 'Ответов',
    reply: 'Время до ответа',
    handling: 'Работа над ответом',
    firstContact: 'Решено с первого ответа',
    edited: 'Шаблоны с правкой',
    heeded: 'Замечания учтены',
    second: 'с',
    code: (code: string) => `По темам: ${code === 'refund' ? 'Возврат' : code}`,
  };
  const counts = countsOf(periodOf(all, 'today', now), names);
  expect(counts[0]).toEqual(['Показатель', 'Значение']);
  expect(counts).toContainEqual(['По темам: Возврат', '2']);
  // What nothing was counted of has no part.
  expect(countsOf(periodOf([], 'today', now), names)).toContainEqual(['Замечания учтены, %', '']);
  expect(counts.map(([name = '']) => name).filter((name) => /[a-z]/i.test(name))).toEqual([]);
});

const every = (from: number, to: number) => Array.from({ length: (to - from) / 5 + 1 }, (_, nth) => from + nth * 5);
test.each([
  ['an hour without a pause', every(0, 60), true],
  ['a quarter of an hour away is a break', [...every(0, 40), ...every(55, 60)], false],
  ['five minutes away are none', [...every(0, 25), ...every(30, 60)], true],
  ['half an hour', every(0, 30), false],
  ['a clock put back begins anew', [...every(0, 55), ...every(0, 10)], false],
])('a break is due: %s', (_name, minutes, due) => {
  let state: Parameters<typeof breakDue>[0];
  let said = false;
  for (const at of minutes) ({ state, due: said } = breakDue(state, at * minute, russianNorm));
  expect(said).toBe(due);
});
