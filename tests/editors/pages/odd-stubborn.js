import { bench } from './parts/shell.js';

/** Shows a text that comes from elsewhere, and puts it back at every input; pastes and announced input are swallowed. */
bench({
  mount(host, html) {
    const box = document.createElement('div');
    box.className = 'box';
    box.contentEditable = 'true';
    box.innerHTML = html;
    host.append(box);
    let changes = 0;
    box.addEventListener('paste', (event) => event.preventDefault());
    box.addEventListener('input', () => {
      changes++;
      box.innerHTML = html;
    });
    return { element: box, text: () => box.innerText.replace(/\n+/g, '\n').trim(), html: () => box.innerHTML, changes: () => changes };
  },
});
