import { bench, fragment, lines } from './parts/shell.js';

/** A web component in a web component: the editable text is two open shadow roots deep. */
class Box extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('part', 'text');
    box.style.cssText = 'min-height:100px;outline:0';
    root.append(document.createElement('slot'), box);
  }
  get box() {
    return this.shadowRoot.lastElementChild;
  }
}
class Frame extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('odd-box'));
  }
  get box() {
    return this.shadowRoot.firstElementChild.box;
  }
}
customElements.define('odd-box', Box);
customElements.define('odd-frame', Frame);

bench({
  mount(host, html) {
    const frame = document.createElement('odd-frame');
    frame.style.display = 'block';
    host.append(frame);
    const { box } = frame;
    let changes = 0;
    box.addEventListener('input', () => changes++);
    box.append(fragment(html));
    return { element: box, text: () => lines(box.innerHTML), html: () => box.innerHTML, changes: () => changes };
  },
});
