import { createEditor, createModelFromHtml, EditPlugin, ShortcutPlugin } from 'roosterjs';
import { bench, lines } from './parts/shell.js';

bench({
  mount(host, html) {
    const box = document.createElement('div');
    box.className = 'box';
    host.append(box);
    let changes = 0;
    const plugin = {
      getName: () => 'count',
      initialize() {},
      dispose() {},
      onPluginEvent: (event) => void (/^(input|contentChanged)$/.test(event.eventType) && changes++),
    };
    const editor = createEditor(box, [plugin, new EditPlugin(), new ShortcutPlugin()], createModelFromHtml(html));
    return {
      element: box,
      text: () => lines(box.innerHTML),
      html: () => box.innerHTML,
      changes: () => changes,
      destroy: () => editor.dispose(),
      editor,
    };
  },
});
