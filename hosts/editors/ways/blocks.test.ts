import { afterEach, expect, it } from 'vitest';
import { replyBoxesAround } from '../../gate';
import type { Host } from '../../host';
import { ofEachDraft, openEditor } from '..';

const host = { isReplyBox: (element: HTMLElement) => element.isContentEditable || element.matches('[contenteditable]') } as unknown as Host;
const card = '4111 1111 1111 1111';

function page(): { readonly blocks: readonly HTMLElement[]; readonly send: HTMLElement } {
  document.body.innerHTML = `<main><div class="editor">${['Добрый день!', `Карта ${card}`, 'Спасибо']
    .map((words) => `<div class="block"><div contenteditable="true">${words}</div></div>`)
    .join('')}</div><button>Send</button></main>`;
  const send = document.querySelector('button');
  if (send === null) throw new Error('no button');
  return { blocks: [...document.querySelectorAll<HTMLElement>('[contenteditable]')], send };
}
afterEach(() => document.body.replaceChildren());

it('a draft in blocks is read as a whole, whichever block is asked', () => {
  const { blocks } = page();
  for (const block of blocks) expect(openEditor(block)?.read().text).toBe(`Добрый день!\nКарта ${card}\nСпасибо`);
});

it('the gate is given the draft once, by the button and by a key in another block than the one with the card', () => {
  const { blocks, send } = page();
  for (const from of [send, ...blocks]) {
    const found = ofEachDraft(replyBoxesAround(from, host, blocks).flatMap((box) => openEditor(box) ?? []));
    expect(found.map((editor) => editor.read().text.includes(card))).toEqual([true]);
  }
});

it('two editors that know their own text stay two drafts, however alike they stand', () => {
  const editor = '<div class="ql-container"><div class="ql-editor" contenteditable="true"></div></div>';
  document.body.innerHTML = `<main>${editor}${editor}</main>`;
  const boxes = [...document.querySelectorAll<HTMLElement>('.ql-editor')];
  expect(ofEachDraft(boxes.flatMap((box) => openEditor(box) ?? [])).length).toBe(2);
});

it('a change in more than one block is refused, and nothing changes', async () => {
  const { blocks } = page();
  const [first] = blocks;
  const editor = first && openEditor(first);
  const before = editor?.read().text ?? '';
  const at = before.indexOf('Карта');
  expect(
    await editor?.apply([
      { start: 0, end: 6, text: 'Привет' },
      { start: at, end: at + 5, text: 'Она' },
    ]),
  ).toEqual({ done: false, why: 'refused' });
  expect(editor?.read().text).toBe(before);
});
