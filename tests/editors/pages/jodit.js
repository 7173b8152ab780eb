import { Jodit } from 'jodit/es2021/jodit.min.js';
import { bench, lines } from './parts/shell.js';

bench({
  // Its steps of undo are taken a tenth of a second after a change.
  pause: 120,
  async mount(host, html) {
    const area = document.createElement('textarea');
    // As it would make it itself, a moment later.
    area.value = html.replace(/<(\/?)b>/g, '<$1strong>');
    host.append(
      Object.assign(document.createElement('style'), {
        textContent: '.jodit-source{display:none}.jodit-wysiwyg{min-height:150px;outline:0}',
      }),
    );
    host.append(area);
    const editor = Jodit.make(area, {
      height: 200,
      toolbar: false,
      showCharsCounter: false,
      showWordsCounter: false,
      showXPathInStatusbar: false,
    });
    await editor.async?.requestIdlePromise?.().catch(() => {});
    let changes = 0;
    editor.events.on('change', () => changes++);
    return {
      element: () => editor.editor,
      text: () => lines(editor.value),
      html: () => editor.value,
      changes: () => changes,
      follows: () => editor.history.startValue.html === editor.getNativeEditorValue(),
      destroy: () => editor.destruct(),
      editor,
    };
  },
});
