import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { bench } from './parts/shell.js';

bench({
  mount(host, html) {
    let changes = 0;
    const editor = new Editor({
      element: host,
      extensions: [StarterKit],
      content: html.replaceAll('<p><br></p>', '<p></p>'),
      onUpdate: () => changes++,
    });
    return {
      element: () => editor.view.dom,
      text: () => editor.getText({ blockSeparator: '\n' }),
      html: () => editor.getHTML(),
      changes: () => changes,
      destroy: () => editor.destroy(),
      editor,
    };
  },
});
