import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph, BlockQuote } from 'ckeditor5';
import { bench, lines } from './parts/shell.js';

bench({
  async mount(host, html) {
    const box = document.createElement('div');
    host.append(box);
    const editor = await ClassicEditor.create(box, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote],
      toolbar: ['bold'],
      initialData: html,
    });
    let changes = 0;
    editor.model.document.on('change:data', () => changes++);
    return {
      element: () => editor.ui.getEditableElement(),
      text: () => lines(editor.getData()),
      html: () => editor.getData(),
      changes: () => changes,
      destroy: () => editor.destroy(),
      editor,
    };
  },
});
