import { cdp, userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import textField from '../text-field';
import { domKind } from './dom-editor';
import { putAt } from './selection';
import { unknownWays } from './unknown';
import { typeHtml, typeLines } from './ways';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

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

/** It says that it takes the first way, and nothing comes of it. */
const deaf = domKind({
  id: 'deaf',
  rank: 0,
  root: '[contenteditable]',
  insert: [() => true, typeHtml],
  text: [() => true, typeLines],
  undo: 'command',
});

/** The first way is one that it does not take. */
const unknown = domKind({ id: 'unknown', rank: 0, root: '[contenteditable]', ...unknownWays });

const keys = () => cdp() as unknown as { send(name: string, about: object): Promise<void> };
/** As dictation, an emoji picker or a list of characters do: no key is pressed. */
const said = (text: string) => keys().send('Input.insertText', { text });

const hands = [
  { how: 'by keys', write: (text: string) => userEvent.keyboard(text) },
  { how: 'without keys', write: said },
];

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

/** An editable element with a draft in it, the caret at its end. */
async function draft(text: string): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  document.body.append(box);
  await userEvent.click(box);
  await userEvent.keyboard(text);
  return box;
}

test('what the operator writes on while a reply is read back stays, and so do the reply and what stood before', async () => {
  const box = await draft('abc ');
  const insertion = slow.open(box).insert({ html: `<p>${words}</p>`, text: words }, 'caret');
  await expect.poll(() => box.textContent).toContain(words);
  await userEvent.keyboard(' ok');
  expect((await insertion).done).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(box.textContent.replaceAll('\u00a0', ' ')).toBe(`abc ${words} ok`);
});

test('what he writes while a word is being mended goes to where his caret was', async () => {
  const box = await draft('helo world');
  const mend = slow.open(box).apply([{ start: 0, end: 4, text: 'hello' }]);
  await expect.poll(() => box.textContent).toContain('hello');
  await userEvent.keyboard('s');
  expect((await mend).done).toBe(true);
  expect(box.textContent).toBe('hello worlds');
});

test('a letter that comes while a word is selected to be mended does not take its place', async () => {
  const box = await draft('helo world');
  const real = window.setTimeout.bind(window);
  vi.spyOn(window, 'setTimeout').mockImplementation(((done: () => void, ms = 0) => real(done, ms < 5 ? 1000 : ms)) as typeof setTimeout);
  const mend = slow.open(box).apply([{ start: 0, end: 4, text: 'hello' }]);
  await expect.poll(() => getSelection()?.toString()).toBe('helo');
  await userEvent.keyboard('s');
  expect((await mend).done).toBe(false);
  expect(box.textContent).toBe('helo worlds');
});

test.each(hands)(
  'what comes $how while an editor has not taken a mend yet replaces nothing that was selected for it',
  async ({ write }) => {
    const box = await draft('helo world');
    const mend = deaf.open(box).apply([{ start: 0, end: 4, text: 'hello' }]);
    await expect.poll(() => getSelection()?.toString()).toBe('helo');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await write('s!');
    await mend;
    expect(box.textContent).toBe('helo worlds!');
  },
);

test.each(hands)(
  'in a plain field, too, what is written $how at once stays behind the reply, and a mend leaves the caret where it was',
  async ({ write }) => {
    const field = document.createElement('textarea');
    document.body.append(field);
    await userEvent.click(field);
    await userEvent.keyboard('helo ');
    const editor = textField.open(field);
    const real = window.setTimeout.bind(window);
    vi.spyOn(window, 'setTimeout').mockImplementation(((done: () => void, ms = 0) => real(done, ms < 5 ? 1000 : ms)) as typeof setTimeout);
    const insertion = editor.insert({ html: '', text: words }, 'caret');
    await write(' ok');
    expect((await insertion).done).toBe(true);
    const mend = editor.apply([{ start: 0, end: 4, text: 'hello' }]);
    await write('!');
    expect((await mend).done).toBe(true);
    expect(field.value).toBe(`hello ${words} ok!`);
  },
);

test('what he writes before a reply could be put stands behind it, and he writes on there', async () => {
  const box = await draft('abc ');
  const real = window.setTimeout.bind(window);
  vi.spyOn(window, 'setTimeout').mockImplementation(((done: () => void, ms = 0) => real(done, ms < 5 ? 600 : ms)) as typeof setTimeout);
  const insertion = unknown.open(box).insert({ html: `<p>${words}</p>`, text: words }, 'caret');
  await userEvent.keyboard(' o');
  expect((await insertion).done).toBe(true);
  vi.restoreAllMocks();
  await userEvent.keyboard('k');
  expect(box.textContent.replaceAll('\u00a0', ' ')).toBe(`abc ${words} ok`);
});

test('where his caret stood at the place already nothing is put either once he writes there', async () => {
  const box = await draft('abc');
  const [text] = box.childNodes;
  const end = { node: text ?? box, offset: 3 };
  const real = window.setTimeout.bind(window);
  vi.spyOn(window, 'setTimeout').mockImplementation(((done: () => void, ms = 0) => real(done, ms < 5 ? 600 : ms)) as typeof setTimeout);
  const put = vi.fn(() => true);
  const taken = putAt(box, { from: end, to: end }, put);
  await userEvent.keyboard('o');
  expect(await taken).toBe(false);
  expect(put).not.toHaveBeenCalled();
});

test('what an input method begins before a reply could be put is whole before that is tried again', async () => {
  const box = await draft('abc ');
  const compose = (text: string) =>
    keys().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const real = window.setTimeout.bind(window);
  vi.spyOn(window, 'setTimeout').mockImplementation(((done: () => void, ms = 0) => real(done, ms < 5 ? 300 : ms)) as typeof setTimeout);
  const insertion = unknown.open(box).insert({ html: `<p>${words}</p>`, text: words }, 'caret');
  await compose('h');
  await new Promise((resolve) => real(resolve, 800));
  await compose('ha');
  await said('하');
  expect((await insertion).done).toBe(true);
  expect(box.textContent.replaceAll('\u00a0', ' ')).toBe(`abc ${words}하`);
});

test('what he writes without keys while a reply is read back stays, and so do the reply and what stood before', async () => {
  const box = await draft('abc ');
  const insertion = slow.open(box).insert({ html: `<p>${words}</p>`, text: words }, 'caret');
  await expect.poll(() => box.textContent).toContain(words);
  await said(' and so on');
  expect((await insertion).done).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(box.textContent.replaceAll('\u00a0', ' ')).toBe(`abc ${words} and so on`);
});

test('behind a word that a reply takes the place of he writes on behind the reply', async () => {
  const box = await draft('abc hours now');
  unknown.open(box).select({ start: 9, end: 9 });
  const real = window.setTimeout.bind(window);
  vi.spyOn(window, 'setTimeout').mockImplementation(((done: () => void, ms = 0) => real(done, ms < 5 ? 600 : ms)) as typeof setTimeout);
  const insertion = unknown.open(box).insert({ html: `<p>${words}</p>`, text: words }, { start: 4, end: 9 });
  await userEvent.keyboard(' o');
  expect((await insertion).done).toBe(true);
  vi.restoreAllMocks();
  await userEvent.keyboard('k');
  expect(box.textContent.replaceAll('\u00a0', ' ')).toBe(`abc ${words} ok now`);
});

test('a page that keeps the selection of its field for itself knows it before anything is typed over a word', async () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  await userEvent.click(field);
  await userEvent.keyboard('helo world');
  let known: readonly number[] = [];
  let typedAt: readonly number[] = [];
  const follow = () => queueMicrotask(() => (known = [field.selectionStart, field.selectionEnd]));
  document.addEventListener('selectionchange', follow);
  field.addEventListener('input', () => (typedAt = known));
  expect((await textField.open(field).apply([{ start: 0, end: 4, text: 'hello' }])).done).toBe(true);
  document.removeEventListener('selectionchange', follow);
  expect(field.value).toBe('hello world');
  expect(typedAt).toEqual([0, 4]);
});

test('a word that he writes on behind while the page is told of the selection is replaced all the same', async () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  await userEvent.click(field);
  await userEvent.keyboard('abc hours');
  const real = window.setTimeout.bind(window);
  vi.spyOn(window, 'setTimeout').mockImplementation(((done: () => void, ms = 0) => real(done, ms < 5 ? 600 : ms)) as typeof setTimeout);
  const insertion = textField.open(field).insert({ html: '', text: words }, { start: 4, end: 9 });
  await userEvent.keyboard(' o');
  expect((await insertion).done).toBe(true);
  vi.restoreAllMocks();
  await userEvent.keyboard('k');
  expect(field.value).toBe(`abc ${words} ok`);
});
