import { pasteDrawn } from './ways/blanks';
import { domKind } from './ways/dom-editor';
import { pasteText } from './ways/ways';

/** ProseMirror and Tiptap. */
export default domKind({
  id: 'prosemirror',
  rank: 50,
  root: '.ProseMirror',
  drawn: '[translate=no]',
  insert: [pasteDrawn],
  text: [pasteText],
  undo: 'key',
  joins: true,
});
