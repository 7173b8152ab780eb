import { asDrawn } from './ways/blanks';
import { domKind } from './ways/dom-editor';
import { paste, pasteText } from './ways/ways';

/** ProseMirror and Tiptap. */
export default domKind({
  id: 'prosemirror',
  rank: 50,
  root: '.ProseMirror',
  drawn: '[translate=no]',
  insert: [asDrawn(paste)],
  text: [pasteText],
  joins: true,
});
