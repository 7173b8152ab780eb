import { bench, lines } from './parts/shell.js';
import { script } from './parts/load.js';

bench({
  async mount(host, html, page) {
    await script('/assets/ckeditor4/ckeditor.js');
    const { CKEDITOR } = window;
    CKEDITOR.config.versionCheck = false;
    const area = page.createElement('textarea');
    area.value = html;
    host.append(area);
    const editor = CKEDITOR.replace(area, {
      height: 160,
      allowedContent: true,
      versionCheck: false,
      removePlugins: 'elementspath,scayt,wsc',
      toolbar: [['Bold']],
      extraAllowedContent: '*[id]',
    });
    let changes = 0;
    await new Promise((resolve) => editor.on('instanceReady', resolve));
    editor.on('change', () => changes++);
    return {
      element: () => editor.editable().$,
      text: () => lines(editor.getData()),
      html: () => editor.getData(),
      changes: () => changes,
      destroy: () => editor.destroy(),
      editor,
    };
  },
});
