import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { bench } from './parts/shell.js';

bench({
  plain: true,
  mount(host, text) {
    let changes = 0;
    const root = host.getRootNode();
    const view = new EditorView({
      doc: text,
      parent: host,
      root,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => void (update.docChanged && changes++)),
      ],
    });
    return { element: view.contentDOM, text: () => view.state.doc.toString(), changes: () => changes, destroy: () => view.destroy(), view };
  },
});
