import suneditor from 'suneditor';
import { bench, lines } from './parts/shell.js';

bench({
  async mount(host, html) {
    const area = document.createElement('textarea');
    area.value = html;
    host.append(area);
    let changes = 0;
    const editor = suneditor.create(area, { value: html, buttonList: [], minHeight: '120px', events: { onChange: () => changes++ } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {
      element: () => host.querySelector('.sun-editor-editable, .se-wrapper-wysiwyg'),
      text: () => lines(host.querySelector('.sun-editor-editable, .se-wrapper-wysiwyg').innerHTML),
      html: () => host.querySelector('.sun-editor-editable, .se-wrapper-wysiwyg').innerHTML,
      changes: () => changes,
      destroy: () => editor.destroy(),
    };
  },
});
