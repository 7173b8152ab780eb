import { afterEach, expect, it } from 'vitest';
import { openEditor } from '.';

afterEach(() => document.body.replaceChildren());

/** As Trumbowyg does: the field follows the keys, and no key that comes within 50 ms of one with Ctrl; older elements are put anew. */
function page(): { readonly box: HTMLElement; readonly field: HTMLTextAreaElement } {
  document.body.innerHTML = '<div class="trumbowyg-editor" contenteditable="true"><p>Hello</p></div><textarea></textarea>';
  const box = document.querySelector<HTMLElement>('.trumbowyg-editor');
  const field = document.querySelector('textarea');
  if (box === null || field === null) throw new Error('no editor');
  let ctrl = false;
  box.addEventListener('keydown', (event) => (ctrl ||= event.ctrlKey));
  box.addEventListener('keyup', () => {
    if (!ctrl) {
      for (const old of box.querySelectorAll('b')) {
        const fresh = document.createElement('strong');
        fresh.append(...old.childNodes);
        old.replaceWith(fresh);
      }
      field.value = box.innerHTML;
    }
    setTimeout(() => (ctrl = false), 50);
  });
  box.focus();
  return { box, field };
}

it('the field that the page sends holds the reply also when a Ctrl key was let go elsewhere, and one undo takes it back', async () => {
  const { box, field } = page();
  const editor = openEditor(box);
  editor?.select({ start: 5, end: 5 });
  box.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Control', ctrlKey: true }));
  const outcome = await editor?.insert({ html: '<p>, dear <b>Anna</b></p>', text: ', dear Anna' }, 'caret');
  expect(outcome).toEqual({ done: true, at: { start: 5, end: 16 } });
  expect(field.value).toContain('Anna');
  document.execCommand('undo');
  expect(box.textContent).toBe('Hello');
});
