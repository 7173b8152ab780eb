import { bench } from './parts/shell.js';

bench({
  plain: true,
  mount(host, text) {
    const field = document.createElement('textarea');
    field.style.cssText = 'width:600px;height:120px';
    let changes = 0;
    field.addEventListener('input', () => changes++);
    field.value = text;
    host.append(field);
    return { element: field, text: () => field.value, changes: () => changes };
  },
});
