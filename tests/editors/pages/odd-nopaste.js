import { bench, fragment, lines } from './parts/shell.js';

/** A field where pasting is forbidden: the paste is swallowed, typing is the browser's. */
bench({
  mount(host, html) {
    const box = document.createElement('div');
    box.className = 'box';
    box.setAttribute('contenteditable', '');
    let changes = 0;
    box.addEventListener('input', () => changes++);
    box.addEventListener('paste', (event) => event.preventDefault());
    box.append(fragment(html));
    host.append(box);
    return { element: box, text: () => lines(box.innerHTML), html: () => box.innerHTML, changes: () => changes };
  },
});
