import { CompositeDecorator, ContentState, convertFromHTML, Editor, EditorState, RichUtils, getDefaultKeyBinding } from 'draft-js';
import { Component, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { bench } from './parts/shell.js';

const links = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((char) => char.getEntity() && content.getEntity(char.getEntity()).getType() === 'LINK', found),
    component: ({ contentState, entityKey, children }) =>
      createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children),
  },
]);

bench({
  mount(host, html) {
    const { contentBlocks, entityMap } = convertFromHTML(html.replaceAll('<p><br></p>', '<p>\u200b</p>'));
    let state = EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap), links);
    const clean = state.getCurrentContent();
    const blocks = clean
      .getBlocksAsArray()
      .map((block) => (block.getText() === '\u200b' ? block.merge({ text: '', characterList: block.getCharacterList().clear() }) : block));
    state = EditorState.createWithContent(ContentState.createFromBlockArray(blocks, clean.getEntityMap()), links);
    let changes = 0;
    class Box extends Component {
      render() {
        return createElement(Editor, {
          editorState: state,
          onChange: (next) => {
            if (next.getCurrentContent() !== state.getCurrentContent()) changes++;
            state = next;
            this.forceUpdate();
          },
          handleKeyCommand: () => 'not-handled',
          keyBindingFn: getDefaultKeyBinding,
        });
      }
    }
    void RichUtils;
    const root = createRoot(host);
    flushSync(() => root.render(createElement(Box)));
    return {
      element: () => host.querySelector('.public-DraftEditor-content'),
      text: () => state.getCurrentContent().getPlainText('\n'),
      html: () => host.querySelector('.public-DraftEditor-content').innerHTML,
      changes: () => changes,
      destroy: () => root.unmount(),
    };
  },
});
