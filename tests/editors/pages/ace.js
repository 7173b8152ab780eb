import { edit } from 'ace-code/src/ace';
import { bench } from './parts/shell.js';

// Its layers lie over one another: none but the text may have a ground of its own.
const style = document.createElement('style');
style.textContent = '#host .ace_editor .ace_layer:not(.ace_text-layer){background-color:transparent!important}';
document.head.append(style);

bench({
  plain: true,
  mount(host, text) {
    const box = document.createElement('div');
    box.style.cssText = 'width:600px;height:200px';
    host.append(box);
    const editor = edit(box, { value: text, useWorker: false, wrap: true });
    let changes = 0;
    editor.on('change', () => changes++);
    return {
      element: box.querySelector('.ace_text-layer'),
      click: () => box,
      text: () => editor.getValue(),
      changes: () => changes,
      destroy: () => editor.destroy(),
    };
  },
});
