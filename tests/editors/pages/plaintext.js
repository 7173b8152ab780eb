import { bench, lines } from './parts/shell.js';

bench({
  plain: true,
  mount(host, text) {
    const box = document.createElement('div');
    box.className = 'box';
    box.contentEditable = 'plaintext-only';
    box.style.whiteSpace = 'pre-wrap';
    box.textContent = text;
    let changes = 0;
    box.addEventListener('input', () => changes++);
    host.append(box);
    return { element: box, text: () => lines(box.innerHTML, true).replace(/\n$/, ''), changes: () => changes };
  },
});
