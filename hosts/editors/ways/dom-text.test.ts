import { expect, test } from 'vitest';
import { readDom } from './dom-text';

function shown(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

test('every place of a text leads into the tree and back, and text nodes under a range say its words', () => {
  const root = shown('<p>Раз  <b>два</b><br>три <i></i>четыре</p><p><br></p><ul><li>пять<img alt=""> шесть</li></ul>хвост\u200b');
  const dom = readDom(root);
  expect(dom.text).toBe('Раз два\nтри четыре\n\nпять шесть\nхвост');
  for (let start = 0; start <= dom.text.length; start += 1) {
    expect(dom.offsetOf(dom.pointAt(start)), `place ${start}`).toBe(start);
    for (let end = start; end <= dom.text.length; end += 1) {
      const words = dom.nodesIn({ start, end }).map(([node, from, to]) => node.data.slice(from, to).replaceAll(/\s/gu, ' '));
      expect(words.join('')).toBe(dom.text.slice(start, end).replaceAll('\n', ''));
    }
  }
});

test('thousands of places in a draft of a megabyte are found at once', () => {
  const line = 'Заказ передан в доставку, курьер позвонит заранее и согласует удобное время. ';
  const dom = readDom(shown(`<p>${line.repeat(12)}</p>`.repeat(1100)));
  expect(dom.text.length).toBeGreaterThan(1_000_000);
  // Ten thousand of them. A look at every word for each took minutes, and this test would run out of its time.
  let found = 0;
  for (let place = 0; place < dom.text.length; place += 100) if (dom.pointAt(place).node instanceof Text) found++;
  expect(found).toBeGreaterThan(10_000);
});

test.each([
  'Суббота, 28 ноября 2026 07:33 MSK, Анна Ким &lt;anna@kim.example&gt; писал(а):',
  '28 ноября 2026 г. в 04:33, "Анна Ким" &lt;anna@kim.example&gt; написал:',
  'On Sat, 28 Nov 2026 Anna Kim wrote:',
])('the line that an editor writes over a marked quote belongs to the quote: %s', (lead) => {
  const { text, quoted } = readDom(
    shown(`<p>Добрый день!</p><p>${lead}<br>&nbsp;</p><blockquote>Где мой заказ?</blockquote><p>До свидания.</p>`),
  );
  expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
    expect.stringMatching(/^(?:Суббота|28|On).*:\s+Где мой заказ\?$/su),
  ]);
});

test('what an operator writes over a quote of his own choice is no part of it', () => {
  const { text, quoted } = readDom(shown('<p>По первому вопросу, до 18:00:</p><blockquote>Где мой заказ?</blockquote>'));
  expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['Где мой заказ?']);
});
