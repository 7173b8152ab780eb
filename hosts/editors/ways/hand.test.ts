import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { domKind } from './dom-editor';
import { typeHtml, typeLines } from './ways';

afterEach(() => document.body.replaceChildren());

const words = 'Добрый день, Анна!';

/** Reads back for so long that a hand can come in between. */
const slow = domKind({
  id: 'slow',
  rank: 0,
  root: '[contenteditable]',
  insert: [typeHtml, typeLines],
  text: [typeLines],
  undo: 'command',
  steady: 800,
});

test('an undo of the operator while an insertion is read back is no refusal: nothing is put in by another way', async () => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  document.body.append(box);
  await userEvent.click(box);
  await userEvent.keyboard('abc');
  const before = box.textContent;
  const drawn: string[] = [];
  new MutationObserver(() => drawn.push(box.textContent ?? '')).observe(box, { childList: true, subtree: true, characterData: true });
  const insertion = slow.open(box).insert({ html: `<p>${words}</p>`, text: words }, 'caret');
  await expect.poll(() => box.textContent).toContain(words);
  await userEvent.keyboard('{Control>}z{/Control}');
  const outcome = await insertion;
  expect(outcome).toEqual({ done: false, why: 'undone' });
  expect(box.textContent).not.toContain(words);
  const since = drawn.length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(drawn.slice(since)).toEqual([]);
  expect(before).toBe('abc');
});

test('without an undo the same insertion is done, and what it was told is true', async () => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  document.body.append(box);
  await userEvent.click(box);
  const outcome = await slow.open(box).insert({ html: `<p>${words}</p>`, text: words }, 'caret');
  expect(outcome.done).toBe(true);
  expect(box.textContent).toBe(words);
});
