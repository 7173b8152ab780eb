import { bench, fragment, lines } from './parts/shell.js';

/** Lines are bare text and `<div>`s, in a cell of a table, with white space as it is. */
bench({
  mount(host, html) {
    const table = document.createElement('table');
    const cell = table.insertRow().insertCell();
    const box = document.createElement('div');
    cell.append(box);
    box.style.cssText = 'white-space:pre-wrap;min-height:100px;width:500px;outline:0';
    box.setAttribute('contenteditable', 'TRUE');
    let changes = 0;
    box.addEventListener('input', () => changes++);
    const [first, ...rest] = html
      .replace(/^<p>|<\/p>$/g, '')
      .split('</p><p>')
      .map((line) => line || '<br>');
    box.append(fragment(first + rest.map((line) => `<div>${line}</div>`).join('')));
    host.append(table);
    return { element: box, text: () => lines(box.innerHTML), html: () => box.innerHTML, changes: () => changes };
  },
});
