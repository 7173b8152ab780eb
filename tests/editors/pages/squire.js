import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { bench, lines } from './parts/shell.js';

bench({
  mount(host, html) {
    const box = document.createElement('div');
    box.className = 'box';
    host.append(box);
    const clean = (text) => document.importNode(DOMPurify.sanitize(text, { RETURN_DOM_FRAGMENT: true }), true);
    const editor = new Squire(box, { sanitizeToDOMFragment: clean });
    editor.setHTML(html.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'));
    let changes = 0;
    editor.addEventListener('input', () => changes++);
    return {
      element: box,
      text: () => lines(editor.getHTML()),
      html: () => editor.getHTML(),
      changes: () => changes,
      destroy: () => editor.destroy(),
      editor,
    };
  },
});
