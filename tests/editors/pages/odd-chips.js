import { bench, fragment, lines } from './parts/shell.js';

/** A mention is one thing in the text that cannot be typed into. */
bench({
  mount(host, html) {
    const box = document.createElement('div');
    box.className = 'box';
    box.contentEditable = 'true';
    let changes = 0;
    box.addEventListener('input', () => changes++);
    const chip = '<span contenteditable="false" data-mention="7">world</span>';
    box.append(fragment(html.replace('world', chip)));
    host.append(box);
    return {
      element: box,
      // A click on the mention itself sets no caret.
      click: () => box.lastElementChild,
      text: () => lines(box.innerHTML),
      html: () => box.innerHTML,
      changes: () => changes,
    };
  },
});
