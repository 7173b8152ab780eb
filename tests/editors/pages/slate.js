import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createEditor, Node, Range } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { bench } from './parts/shell.js';

/** Bold is a mark here, links are inline elements; a page's own Slate takes only text from a paste. */
function leaves(node, marks = {}) {
  if (node.nodeType === 3) return [{ text: node.data, ...marks }];
  const inner = [...node.childNodes].flatMap((child) => leaves(child, node.tagName === 'B' ? { ...marks, bold: true } : marks));
  return node.tagName === 'A' ? [{ text: '' }, { type: 'link', url: node.href, children: inner }, { text: '' }] : inner;
}

bench({
  plain: 'formats',
  // Slate listens to the selection ten times a second.
  pause: 150,
  async mount(host, html) {
    const source = document.createElement('div');
    source.innerHTML = html;
    const value = [...source.children].map((block) => ({
      type: 'paragraph',
      children: leaves(block).length ? leaves(block) : [{ text: '' }],
    }));
    const editor = withHistory(withReact(createEditor()));
    const { isInline } = editor;
    editor.isInline = (element) => element.type === 'link' || isInline(element);
    let changes = 0;
    let pasted = false;
    const root = createRoot(host);
    flushSync(() =>
      root.render(
        createElement(
          Slate,
          { editor, initialValue: value, onValueChange: () => changes++ },
          createElement(Editable, {
            className: 'box',
            // Some made of it (wangEditor) believe the announcement of a paste only behind the paste itself.
            onPaste: () => {
              pasted = true;
            },
            onDOMBeforeInput({ inputType }) {
              if (inputType !== 'insertFromPaste') return false;
              const believed = pasted;
              pasted = false;
              return !believed;
            },
            renderElement: ({ attributes, children, element }) =>
              element.type === 'link'
                ? createElement('a', { ...attributes, href: element.url }, children)
                : createElement('p', attributes, children),
            renderLeaf: ({ attributes, children, leaf }) =>
              createElement('span', attributes, leaf.bold ? createElement('b', null, children) : children),
          }),
        ),
      ),
    );
    return {
      element: () => host.querySelector('[data-slate-editor]'),
      text: () => editor.children.map((child) => Node.string(child)).join('\n'),
      html: () => host.querySelector('[data-slate-editor]').innerHTML,
      changes: () => changes,
      follows() {
        const drawn = document.getSelection();
        const range = drawn.rangeCount > 0 && ReactEditor.toSlateRange(editor, drawn, { exactMatch: false, suppressThrow: true });
        return Boolean(range && editor.selection && Range.equals(range, editor.selection));
      },
      destroy: () => root.unmount(),
      editor,
    };
  },
});
