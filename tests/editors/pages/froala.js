import FroalaEditor from 'froala-editor';
import 'froala-editor/js/plugins/paragraph_format.min.js';
import 'froala-editor/js/plugins/link.min.js';
import { bench, lines } from './parts/shell.js';

bench({
  async mount(host, html) {
    const box = document.createElement('div');
    box.innerHTML = html;
    host.append(box);
    let changes = 0;
    const editor = await new Promise((resolve) => {
      const made = new FroalaEditor(box, {
        heightMin: 120,
        toolbarButtons: [],
        events: { initialized: () => resolve(made), contentChanged: () => changes++ },
      });
    });
    return {
      element: () => editor.el,
      text: () => lines(editor.html.get()),
      html: () => editor.html.get(),
      changes: () => changes,
      destroy: () => editor.destroy(),
      editor,
    };
  },
});
