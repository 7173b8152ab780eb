import { beforeEach, expect, test, vi } from 'vitest';
import type { Editor, Outcome } from '@/hosts/editors';

vi.mock('@/platform/desk', () => ({ sendMessage: () => Promise.resolve(false) }));
vi.mock('@/hosts/editors', () => ({}));
vi.mock('./checks', () => ({ checksHere: () => undefined }));
vi.mock('./notice', () => ({ tellOperator: () => {} }));

const reply = { template: 'hours', text: 'We are open from nine.', html: '<p>We are open from nine.</p>', stops: [] };
const answers: ((outcome: Outcome) => void)[] = [];
const used: string[] = [];
const given: string[] = [];
const carets: number[] = [];

/** A box that takes a reply, and is read back whenever the test says so. */
async function insertInto(before = '', behind = ''): Promise<Outcome> {
  const { inserting } = await import('./inserting');
  const editor = {
    read: () => {
      const at = before.length + given.join('').length;
      return { text: before + given.join('') + behind, quoted: [], selection: { start: at, end: at } };
    },
    select: ({ end }: { end: number }) => carets.push(end),
    insert({ text }: { text: string }) {
      given.push(text);
      return new Promise<Outcome>((resolve) => void answers.push(resolve));
    },
  } as unknown as Editor;
  const puts = inserting({
    editor: () => editor,
    root: () => ({}) as ShadowRoot,
    words: () => ({ draft: {} }) as never,
    used(template) {
      used.push(template);
      return () => used.pop();
    },
    put: () => {},
  });
  return puts.insert(reply);
}

beforeEach(() => {
  answers.length = 0;
  used.length = 0;
  given.length = 0;
  carets.length = 0;
});

test('a reply that may be sent before it is read back counts as used', async () => {
  const inserted = insertInto();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(used).toEqual(['hours']);
  answers[0]?.({ done: true, at: { start: 0, end: 22 } });
  await inserted;
  expect(used).toEqual(['hours']);
});

test('a reply that the box did not take does not', async () => {
  const inserted = insertInto();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.({ done: false, why: 'undone' });
  await inserted;
  expect(used).toEqual([]);
});

test.each([
  ['Thank you.', '', ' We are open from nine.'],
  ['Thank you. ', '', 'We are open from nine.'],
  ['Thank you.\n', '', 'We are open from nine.'],
  ['(', ')', 'We are open from nine.'],
  ['', 'and until ten', 'We are open from nine. '],
  ['', '\nSee you', 'We are open from nine.'],
  ['', ', and until ten', 'We are open from nine.'],
  ['Thank you.', '«Shop»', ' We are open from nine. '],
])('what stands right beside the caret is parted from the reply: %j, %j', async (before, behind, text) => {
  const inserted = insertInto(before, behind);
  await vi.waitFor(() => expect(given).toEqual([text]));
  const blank = text.endsWith(' ') ? 1 : 0;
  const end = before.length + text.length;
  answers[0]?.({ done: true, at: { start: before.length, end } });
  await inserted;
  expect(carets).toEqual(blank ? [end - 1] : []);
});
