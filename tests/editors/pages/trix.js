import 'trix';
import { bench } from './parts/shell.js';

bench({
  // It draws a change with the next frame, and then sets the caret where it was.
  pause: 60,
  async mount(host, html) {
    const input = Object.assign(document.createElement('input'), { type: 'hidden', id: `trix${Math.random().toString(36).slice(2)}` });
    // Trix has one block for what others keep in several: lines are breaks inside it.
    const rows = html.replace(/^<p>|<\/p>$/g, '').split('</p><p>');
    input.value = `<div>${rows.map((row) => (row === '<br>' ? '' : row)).join('<br>')}</div>`;
    const box = document.createElement('trix-editor');
    box.setAttribute('input', input.id);
    const ready = new Promise((resolve) => box.addEventListener('trix-initialize', resolve, { once: true }));
    host.append(input, box);
    await ready;
    host.querySelector('trix-toolbar')?.remove();
    let changes = 0;
    box.addEventListener('trix-change', () => changes++);
    return {
      element: box,
      text: () => box.editor.getDocument().toString().replace(/\n$/, ''),
      html: () => box.innerHTML,
      changes: () => changes,
      follows: () => !box.editorController.inputController.scheduledRender,
    };
  },
});
