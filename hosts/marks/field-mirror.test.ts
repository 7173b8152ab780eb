import { afterEach, expect, test } from 'vitest';
import type { Mark } from '../editors';
import { fieldMirror } from './field-mirror';

afterEach(() => document.documentElement.querySelectorAll('otklik-lines, textarea').forEach((one) => one.remove()));

const line = 'Заказ передан в доставку, курьер позвонит заранее и согласует удобное время. ';

function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  Object.assign(field.style, { width: '500px', height: '300px' });
  field.value = text;
  document.body.append(field);
  return field;
}
const marksIn = (text: string): readonly Mark[] =>
  [...text.matchAll(/курьер/gu)].map(({ index }) => ({ id: 'x', start: index, end: index + 6, look: 'warn' }));
const placesOf = (boxes: readonly DOMRect[]) => boxes.map(({ left, top, width }) => [left, top, width].map(Math.round));

test('a mark that is drawn lies where it does when nothing is drawn, also after the text was changed', () => {
  const field = fieldWith(line.repeat(6));
  const [, second = { start: 0, end: 0 }] = marksIn(field.value);
  const bare = placesOf(fieldMirror(field).boxes(second));
  expect(bare).toHaveLength(1);
  const pen = fieldMirror(field);
  pen.draw(marksIn(field.value));
  expect(placesOf(pen.boxes(second))).toEqual(bare);
  field.value = `Добрый день! ${field.value}`;
  const moved = { start: second.start + 13, end: second.end + 13 };
  expect(placesOf(pen.boxes(moved))).toEqual(placesOf(fieldMirror(field).boxes(moved)));
});

test('the pointer that asks a thousand marks of a long text where they lie does not stand still', () => {
  const field = fieldWith(line.repeat(1300));
  const marks = marksIn(field.value);
  const pen = fieldMirror(field);
  pen.draw(marks);
  // The whole text laid out anew for each took minutes, and this test would run out of its time.
  const shown = marks.filter((mark) => pen.boxes(mark).length > 0);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(marks.length);
});
