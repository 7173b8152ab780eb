import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { bench } from './parts/shell.js';

bench({
  plain: true,
  mount(host, text) {
    let changes = 0;
    let model = text;
    const Box = () => {
      const [value, set] = useState(text);
      model = value;
      return createElement('textarea', {
        style: { width: 600, height: 120 },
        value,
        onChange: (event) => (changes++, set(event.target.value)),
      });
    };
    const root = createRoot(host);
    flushSync(() => root.render(createElement(Box)));
    return { element: () => host.querySelector('textarea'), text: () => model, changes: () => changes, destroy: () => root.unmount() };
  },
});
