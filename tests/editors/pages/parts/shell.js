/**
 * What every page offers the test: mount(html, placement) and state() of the editor's own model. A page of an editor
 * says how it is mounted and read: {plain?, mount(host, html, page) → {element, text(), html(), changes(), destroy()}}.
 */
export function bench(fixture) {
  const mounted = new Map();
  const script = document.currentScript?.src;

  async function hostIn(placement, id) {
    const host = document.getElementById(id);
    host.replaceChildren();
    if (placement === 'shadow') {
      const box = document.createElement('section');
      host.append(box);
      const root = box.attachShadow({ mode: 'open' });
      const inner = document.createElement('div');
      root.append(inner);
      return { host: inner, page: document };
    }
    const inner = document.createElement('div');
    host.append(inner);
    return { host: inner, page: document };
  }
  async function framed(placement, html) {
    const host = document.getElementById('host');
    host.replaceChildren();
    const frame = document.createElement('iframe');
    frame.className = 'bench';
    if (placement === 'frame') {
      frame.src = location.href;
      host.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    } else {
      host.append(frame);
      const page = frame.contentDocument;
      page.open();
      // In fonts with a low underline the ring of the focus would cover a line under the last words.
      page.write(
        `<!doctype html><html><head><style>.box{min-height:100px;padding:6px}body{font:14px sans-serif}:focus{outline-offset:4px}</style></head><body><div id="host"></div><div id="second"></div><script src="${script}"></` +
          'script></body></html>',
      );
      page.close();
      for (let i = 0; i < 200 && !frame.contentWindow.bench; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await frame.contentWindow.bench.mount(html, 'page');
    return frame.contentWindow.bench;
  }
  let delegate;
  const api = {
    plain: fixture.plain ?? false,
    pause: fixture.pause ?? 0,
    async mount(html, placement = 'page', id = 'host') {
      api.unmount();
      if (placement === 'frame' || placement === 'blank') {
        delegate = await framed(placement, html);
        return;
      }
      const { host, page } = await hostIn(placement, id);
      mounted.set(id, await fixture.mount(host, html, page));
    },
    unmount() {
      for (const one of mounted.values()) one.destroy?.();
      mounted.clear();
      delegate = undefined;
      document.getElementById('host')?.replaceChildren();
      document.getElementById('second')?.replaceChildren();
    },
    state(id = 'host') {
      if (delegate) return delegate.state(id);
      const one = mounted.get(id);
      const element = typeof one.element === 'function' ? one.element() : one.element;
      return { text: one.text(), html: one.html?.() ?? '', changes: one.changes(), dom: element.innerHTML };
    },
    /** The text of the model alone, and whether it has followed: for stories told in the page's own world. */
    text: () => mounted.get('host')?.text() ?? '',
    follows: () => mounted.get('host')?.follows?.() ?? true,
    async second(html) {
      if (delegate) return delegate.second(html);
      const { host, page } = await hostIn('page', 'second');
      mounted.set('second', await fixture.mount(host, html, page));
    },
    /** Where to click, in the top viewport; and the caret by the page's own means is never set: keys do that. */
    place(id = 'host') {
      if (delegate) {
        const box = document.querySelector('iframe.bench').getBoundingClientRect();
        const inner = delegate.place(id);
        return { x: inner.x + box.x, y: inner.y + box.y };
      }
      const one = mounted.get(id);
      const element = typeof one.element === 'function' ? one.element() : one.element;
      const target = one.click?.() ?? element;
      target.scrollIntoView({ block: 'nearest' });
      let { x, y, width, height } = target.getBoundingClientRect();
      const frame = element.ownerDocument.defaultView.frameElement;
      if (frame && element.ownerDocument !== document) {
        const box = frame.getBoundingClientRect();
        x += box.x;
        y += box.y;
        height = Math.min(height, box.height);
      }
      return { x: x + Math.min(width / 2, 60), y: y + Math.min(height / 2, 24) };
    },
    inner: () => (delegate ? delegate.inner() : mounted.get('host')),
  };
  window.bench = api;
}

const trusted = window.trustedTypes?.createPolicy('page', { createHTML: (html) => html });
const inert = (html) => new DOMParser().parseFromString(trusted ? trusted.createHTML(html) : html, 'text/html').body;

/** Nodes of an HTML text, also where the page demands trusted types. */
export function fragment(html) {
  const nodes = document.createDocumentFragment();
  // White space at the beginning of a body would be dropped.
  nodes.append(...document.importNode(inert(`<div>${html}</div>`).firstElementChild, true).childNodes);
  return nodes;
}

/** Text of an HTML as an independent reader sees it: a line for every block and break; `kept`: white space is drawn as it is. */
export function lines(html, kept = false) {
  const out = [];
  let line;
  const end = () => {
    // A kept line break at the end of a block draws no line of its own.
    if (line !== undefined) out.push(kept ? line.replace(/\n$/, '') : line);
    line = undefined;
  };
  const walk = (node) => {
    for (const child of node.childNodes) {
      const block = /^(P|DIV|LI|H[1-6]|PRE|UL|OL|BLOCKQUOTE)$/.test(child.nodeName);
      if (block) end();
      // Line breaks of the source between blocks are no text.
      if (!kept && child.nodeType === 3 && /^\s*\n\s*$/.test(child.data)) continue;
      if (child.nodeType === 3) line = (line ?? '') + child.data;
      else if (child.nodeName === 'BR' || (block && !child.firstChild)) {
        line ??= '';
        end();
      } else walk(child);
      if (block) end();
    }
  };
  walk(fragment(html));
  end();
  const text = out.join('\n').replace(/[\u200b\ufeff]/g, '');
  return kept ? text : text.replace(/\u00a0/g, ' ');
}
