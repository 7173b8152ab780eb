import { expect, it, test } from 'vitest';
import { placeCard } from './place';

const view = { width: 1000, height: 700 };
const size = { width: 320, height: 160 };
const box = (left: number, top: number, width = 60, height = 20) => ({ left, top, right: left + width, bottom: top + height });
const line = (top: number) => box(0, top, 1000);

test.each([
  ['below the words', box(100, 100), undefined, { left: 100, top: 126 }],
  ['above where the caret’s line is below', box(100, 300), line(320), { left: 100, top: 134 }],
  ['below where the words stand on the caret’s line', box(100, 300), line(300), { left: 100, top: 326 }],
  ['above at the bottom of the window', box(100, 660), undefined, { left: 100, top: 494 }],
  ['inside the window at its right edge', box(900, 100), undefined, { left: 672, top: 126 }],
  ['behind the caret’s line where there is no room above', box(100, 20), line(44), { left: 100, top: 70 }],
])('%s', (_, words, caretLine, wanted) => expect(placeCard(words, size, view, caretLine)).toEqual(wanted));

it('stays in a window that is smaller than the card', () => {
  expect(placeCard(box(10, 10), size, { width: 200, height: 100 })).toEqual({ left: 8, top: 8 });
});
