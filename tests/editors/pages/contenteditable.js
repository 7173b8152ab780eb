import { bench, fragment, lines } from './parts/shell.js';

bench({
  mount(host, html, page) {
    const box = page.createElement('div');
    box.className = 'box';
    box.contentEditable = 'true';
    let changes = 0;
    box.append(fragment(html));
    // As a page does that saves or sends what it read last.
    let model = box.innerHTML;
    box.addEventListener('input', () => {
      changes++;
      model = box.innerHTML;
    });
    host.append(box);
    return { element: box, text: () => lines(model), html: () => model, changes: () => changes };
  },
});
