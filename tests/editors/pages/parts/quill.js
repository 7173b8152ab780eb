import { bench } from './shell.js';

export function quillPage(Quill) {
  bench({
    mount(host, html) {
      const box = document.createElement('div');
      box.innerHTML = html;
      host.append(box);
      const style = document.createElement('style');
      style.textContent =
        '.ql-editor{white-space:pre-wrap;outline:0;min-height:100px}.ql-clipboard{position:absolute;left:-100000px;height:1px;overflow:hidden}';
      host.append(style);
      const quill = new Quill(box, {});
      let changes = 0;
      quill.on('text-change', () => changes++);
      return {
        element: quill.root,
        text: () => quill.getText().replace(/\n$/, ''),
        html: () => quill.root.innerHTML,
        changes: () => changes,
        quill,
      };
    },
  });
}
