import jQuery from 'jquery';
import { bench, lines } from './parts/shell.js';

window.jQuery = window.$ = jQuery;

bench({
  async mount(host, html) {
    await import('summernote/dist/summernote-lite.js');
    const box = document.createElement('div');
    box.innerHTML = html;
    host.append(box);
    let changes = 0;
    jQuery(box).summernote({ height: 160, toolbar: [], callbacks: { onChange: () => changes++ } });
    return {
      element: () => host.querySelector('.note-editable'),
      text: () => lines(jQuery(box).summernote('code')),
      html: () => jQuery(box).summernote('code'),
      changes: () => changes,
      destroy: () => jQuery(box).summernote('destroy'),
    };
  },
});
