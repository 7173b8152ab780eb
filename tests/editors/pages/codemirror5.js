import CodeMirror from 'codemirror5';
import css from './parts/codemirror5-css.js';
import { bench } from './parts/shell.js';

bench({
  plain: true,
  mount(host, text) {
    const style = document.createElement('style');
    style.textContent = css;
    const box = document.createElement('div');
    host.append(style, box);
    const editor = CodeMirror(box, { value: text, lineWrapping: true });
    let changes = 0;
    editor.on('changes', () => changes++);
    return {
      element: () => editor.getWrapperElement().querySelector('.CodeMirror-code'),
      text: () => editor.getValue(),
      changes: () => changes,
      editor,
    };
  },
});
