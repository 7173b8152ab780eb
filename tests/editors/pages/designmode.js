import { bench, lines } from './parts/shell.js';

bench({
  mount(host, html, page) {
    const frame = page.createElement('iframe');
    frame.style.cssText = 'width:600px;height:200px';
    host.append(frame);
    const inner = frame.contentDocument;
    inner.open();
    inner.write(`<!doctype html><body style="font:14px sans-serif">${html}</body>`);
    inner.close();
    inner.designMode = 'on';
    let changes = 0;
    inner.addEventListener('input', () => changes++);
    return { element: () => inner.body, text: () => lines(inner.body.innerHTML), html: () => inner.body.innerHTML, changes: () => changes };
  },
});
