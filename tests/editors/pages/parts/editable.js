import { bench, fragment, lines } from './shell.js';

/** A plain editable of a page's own making; `made` adds what the page does with it. */
export function benchEditable(made) {
  bench({
    mount(host, html) {
      const box = document.createElement('div');
      box.className = 'box';
      box.contentEditable = 'true';
      let changes = 0;
      box.addEventListener('input', () => changes++);
      made(box);
      box.append(fragment(html));
      host.append(box);
      return { element: box, text: () => lines(box.innerHTML), html: () => box.innerHTML, changes: () => changes };
    },
  });
}
