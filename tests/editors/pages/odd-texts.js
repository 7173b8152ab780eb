import { bench, fragment, lines } from './parts/shell.js';

/** What is pasted is put in as bare text by the page's own script, past the browser and its undo. */
bench({
  mount(host, html) {
    const box = document.createElement('div');
    box.className = 'box';
    box.contentEditable = 'true';
    let changes = 0;
    box.addEventListener('input', () => changes++);
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
    });
    box.append(fragment(html));
    host.append(box);
    return { element: box, text: () => lines(box.innerHTML), html: () => box.innerHTML, changes: () => changes };
  },
});
