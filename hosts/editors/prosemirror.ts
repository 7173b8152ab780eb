import { domKind } from './ways/dom-editor';
import { paste, pasteText } from './ways/ways';

/** ProseMirror and Tiptap. */
export default domKind({
  id: 'prosemirror',
  rank: 50,
  root: '.ProseMirror',
  drawn: '[translate=no]',
  insert: [paste],
  text: [pasteText],
  undo: 'key',
  joins: true,
});
