import { defineEditorKind } from './editor';
import { openModel } from './ways/model-editor';
import { paste, typeText, type Way } from './ways/ways';

/** An editor that we do not know takes the keys by an unseen field and draws the text elsewhere: what is drawn is what is read. */
export default defineEditorKind({
  id: 'hidden-field',
  rank: 20,
  fits: (element) => (element.tagName === 'TEXTAREA' && unseen(element) && drawing(element) !== element ? element : undefined),
  open: (element) => openModel('hidden-field', element, () => drawing(element), [paste, fill, typeText]),
});

/** The field is emptied at every input: one event for the whole text makes one step of undo, where the browser's typing makes one a line. */
const fill: Way = (element, { text }) => {
  if (element.tagName !== 'TEXTAREA') return false;
  const field = element as HTMLTextAreaElement;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  return true;
};

function unseen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && (width < 8 || height < 8);
}

/** The box that the text is drawn in: the nearest around the field that has room for a line and text in it. */
function drawing(element: HTMLElement): HTMLElement {
  for (let box = element.parentElement; box && box !== element.ownerDocument.body; box = box.parentElement) {
    const { width, height } = box.getBoundingClientRect();
    if (width >= 80 && height >= 12) return box;
  }
  return element;
}
