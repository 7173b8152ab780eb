import { bench, fragment, lines } from './parts/shell.js';

bench({
  mount(host, html, page) {
    const box = page.createElement('div');
    box.className = 'box';
    box.contentEditable = 'true';
    let changes = 0;
    box.addEventListener('input', () => changes++);
    box.append(fragment(html));
    host.append(box);
    return { element: box, text: () => lines(box.innerHTML), html: () => box.innerHTML, changes: () => changes };
  },
});
