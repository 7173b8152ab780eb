import { bench, fragment, lines } from './shell.js';

/** A plain editable element that bears an editor's name without the editor: a page that took only its style sheet, or wrote its own. */
export function borne(attributes, tag = 'div') {
  bench({
    mount(host, html, page) {
      const box = page.createElement(tag);
      for (const [name, value] of Object.entries({ contenteditable: 'true', ...attributes })) box.setAttribute(name, value);
      box.style.cssText = 'display:block;min-height:100px;padding:6px';
      let changes = 0;
      box.addEventListener('input', () => changes++);
      box.append(fragment(html));
      host.append(box);
      return { element: box, text: () => lines(box.innerHTML), html: () => box.innerHTML, changes: () => changes };
    },
  });
}
