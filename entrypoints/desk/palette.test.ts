import { beforeEach, expect, test, vi } from 'vitest';
import type { Editor, Outcome } from '@/hosts/editors';
import { paletteOver } from './palette';

vi.mock('@/hosts/editors', () => ({ focusOn: () => {} }));

const reply = { template: 'hours', text: 'We are open.', html: '<p>We are open.</p>', stops: [] };
const enter = { type: 'keydown', key: 'Enter', code: 'Enter', isTrusted: true } as KeyboardEvent;

let answer: (outcome: Outcome) => void;
let taken: string[];
let box: Editor;

/** A box that keeps out what is written on, or takes it. */
function boxOf(takes: boolean): Editor {
  return {
    element: {},
    rich: false,
    read: () => ({ text: '', selection: { start: 0, end: 0 } }),
    select: () => {},
    apply(edits: readonly { text: string }[]) {
      if (takes) taken.push(...edits.map(({ text }) => text));
      return Promise.resolve(takes ? { done: true, at: { start: 0, end: 0 } } : { done: false, why: 'gone' });
    },
  } as unknown as Editor;
}

beforeEach(() => {
  taken = [];
  box = boxOf(true);
});

const palette = () =>
  paletteOver({
    shell: () => ({ hide: () => {}, shown: () => false, holds: () => false }) as never,
    line: () => undefined,
    editor: () => box,
    put: () => new Promise((resolve) => (answer = resolve)),
  });
const done: Outcome = { done: true, at: { start: 0, end: 12 } };

test('an Enter while the reply is on its way is not the draft’s, one after it is', async () => {
  const over = palette();
  expect(over.takes(enter)).toBe(false);
  const inserted = over.insert(reply);
  expect(over.takes(enter)).toBe(true);
  expect(over.takes({ ...enter, key: 'a', isTrusted: true })).toBe(false);
  answer(done);
  await inserted;
  expect(over.takes(enter)).toBe(false);
});

test('what one box kept out is not written behind the reply in another', async () => {
  const over = palette();
  box = boxOf(false);
  const first = over.insert(reply);
  over.writeOn('secret of the first ticket');
  answer(done);
  await first;
  box = boxOf(true);
  const second = over.insert(reply);
  over.writeOn(' P.S.');
  answer(done);
  await second;
  await vi.waitFor(() => expect(taken).toEqual([' P.S.']));
});

test('what was written on goes into the box of its reply alone', async () => {
  const over = palette();
  const first = over.insert(reply);
  over.writeOn(' P.S.');
  box = boxOf(true);
  answer(done);
  await first;
  await new Promise((later) => setTimeout(later));
  expect(taken).toEqual([]);
});
