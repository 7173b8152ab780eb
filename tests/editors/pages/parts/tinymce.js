import { bench, lines } from './shell.js';
import { asset, script } from './load.js';

/** One page for every version: each of them is a file that calls this. */
export function tinymcePage(version, inline = false) {
  bench({
    async mount(host, html, page) {
      await script(`/assets/tinymce${version}/tinymce.min.js`);
      const area = page.createElement(inline ? 'div' : 'textarea');
      area.className = 'box';
      if (inline) area.innerHTML = html;
      else area.value = html;
      host.append(area);
      let changes = 0;
      const [editor] = await window.tinymce.init({
        target: area,
        inline,
        height: 220,
        menubar: false,
        statusbar: false,
        toolbar: inline ? false : 'bold',
        branding: false,
        promotion: false,
        license_key: 'gpl',
        plugins: version === 5 ? 'paste' : '',
        base_url: asset(`/assets/tinymce${version}`),
        suffix: '.min',
      });
      editor.on('change input', () => changes++);
      return {
        element: () => editor.getBody(),
        text: () => lines(editor.getContent()),
        html: () => editor.getContent(),
        changes: () => changes,
        destroy: () => editor.remove(),
        editor,
      };
    },
  });
}
