import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { domKind } from './dom-editor';
import { typeHtml } from './ways';

/** Takes a step of undo for blanks that it evened out, and its own undo puts the caret where the step began. */
const evening = domKind({ id: 'evening', root: '[contenteditable]', insert: [typeHtml], evens: true });

test('the caret stands behind a reply with a blank at its end, also where that was evened out', async () => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  document.body.append(box);
  await userEvent.click(box);
  await userEvent.keyboard('Hello world');
  box.addEventListener('keydown', (event) => event.ctrlKey && getSelection()?.collapse(box.firstChild, 6));
  const editor = evening.open(box);
  editor.select({ start: 6, end: 6 });
  const outcome = await editor.insert({ html: 'dear\u00a0', text: 'dear ' }, 'caret');
  expect(outcome).toEqual({ done: true, at: { start: 6, end: 11 } });
  expect(editor.read().selection).toEqual({ start: 11, end: 11 });
  box.remove();
});
