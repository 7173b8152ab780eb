import { expect, test } from 'vitest';
import { codesIn } from './chosen/codes';

const asks = 'Где мой заказ 48213 и когда вернёте деньги за чайник, 1490 руб.? Жду третий день. ';

/** @returns milliseconds that the codes of one letter of so many sentences take */
function readingOf(times: number): number {
  const page = document.body.appendChild(document.createElement('main'));
  page.innerHTML = `<article><h1>Где заказ</h1><p>№ 7712</p><p>${asks.repeat(times)}</p></article>`;
  const from = performance.now();
  expect(codesIn(page).map(({ text }) => text)).toContain('48213');
  const took = performance.now() - from;
  page.remove();
  return took;
}

test('a letter of 100 kB with thousands of numbers in one paragraph is read in a time that grows with its length alone', () => {
  readingOf(50);
  const short = readingOf(150);
  // Eight times as long; looked through anew at each of its numbers it would take sixty times as long.
  expect(readingOf(1200)).toBeLessThan(24 * short + 100);
});
