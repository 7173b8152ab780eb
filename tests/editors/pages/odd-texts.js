import { benchEditable } from './parts/editable.js';

/** What is pasted is typed by the page's own script as bare text: its formatting is lost, the browser's undo is kept. */
benchEditable((box) =>
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  }),
);
