import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { registerRichText, HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { bench } from './parts/shell.js';

bench({
  async mount(host, html) {
    const box = document.createElement('div');
    box.className = 'box';
    box.contentEditable = 'true';
    host.append(box);
    const editor = createEditor({
      namespace: 'test',
      nodes: [HeadingNode, QuoteNode, LinkNode],
      onError: (error) => console.error(String(error)),
    });
    editor.setRootElement(box);
    registerRichText(editor);
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    editor.update(
      () => {
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(editor, parsed));
      },
      { discrete: true },
    );
    registerHistory(editor, createEmptyHistoryState(), 300);
    let changes = 0;
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size > 0) changes++;
    });
    const read = (what) => editor.getEditorState().read(what, { editor });
    return {
      element: box,
      text: () =>
        read(() =>
          $getRoot()
            .getChildren()
            .map((child) => child.getTextContent())
            .join('\n'),
        ),
      html: () => read(() => $generateHtmlFromNodes(editor)),
      changes: () => changes,
      destroy: () => editor.setRootElement(null),
      editor,
    };
  },
});
