import MediumEditor from 'medium-editor';
import { bench, lines } from './parts/shell.js';

bench({
  mount(host, html) {
    const box = document.createElement('div');
    box.innerHTML = html;
    host.append(box);
    let changes = 0;
    const editor = new MediumEditor(box, { toolbar: false, placeholder: false, anchorPreview: false });
    editor.subscribe('editableInput', () => changes++);
    return {
      element: () => box,
      text: () => lines(editor.getContent()),
      html: () => editor.getContent(),
      changes: () => changes,
      destroy: () => editor.destroy(),
    };
  },
});
