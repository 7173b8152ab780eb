import { expect, it } from 'vitest';
import { readDayOff, writeDayOff } from './days-off';

it.each([
  ['31.12.2026', '2026-12-31'],
  ['9.5', '05-09'],
  ['29.02', '02-29'],
  ['29.02.2027', undefined],
  ['2028-2-29', '2028-02-29'],
  ['12-31', '12-31'],
  ['31.04', undefined],
  ['0.1', undefined],
  ['1 мая', undefined],
  ['05/09', undefined],
  ['', undefined],
])('%j is %j', (typed, day) => expect(readDayOff(typed)).toBe(day));
it.each(['2026-12-31', '12-31', '02-29'])('%s comes back from how it is written', (day) => {
  for (const language of ['ru', 'en'] as const) expect(readDayOff(writeDayOff(day, language))).toBe(day);
});
