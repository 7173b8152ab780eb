import { expect, it } from 'vitest';
import { formOf, patternOf } from './number-forms';

it.each([
  ['ЗК-000000', String.raw`ЗК-\d{6}`, 'ЗК-184771'],
  ['00/0000-ДГ', String.raw`\d{2}\/\d{4}-ДГ`, '17/2026-ДГ'],
  ['A.B (000)', String.raw`A\.B \(\d{3}\)`, 'A.B (184)'],
  ['/[А-Я]{2}-?\\d+/', String.raw`[А-Я]{2}-?\d+`, 'ЗК184'],
])('%s is read as %s and back', (form, pattern, number) => {
  expect(patternOf(form)).toBe(pattern);
  expect(formOf(pattern)).toBe(form);
  expect(new RegExp(`^(?:${pattern})$`, 'u').test(number)).toBe(true);
});
