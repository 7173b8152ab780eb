import { benchEditable } from './parts/editable.js';
import { fragment } from './parts/shell.js';

/** What is pasted is put in as bare text by the page's own script, past the browser and its undo. */
benchEditable((box) =>
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    const range = document.getSelection().getRangeAt(0);
    range.deleteContents();
    const rows = event.clipboardData.getData('text/plain').split('\n');
    range.insertNode(fragment(rows.map((row) => row.replace(/&/g, '&amp;').replace(/</g, '&lt;')).join('<br>')));
    range.collapse(false);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }),
);
