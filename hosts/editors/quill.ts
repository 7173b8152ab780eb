import { domKind } from './ways/dom-editor';
import { paste, pasteText } from './ways/ways';

/** Quill 1 and 2. */
export default domKind({
  id: 'quill',
  rank: 60,
  root: '.ql-editor',
  insert: [paste],
  text: [pasteText],
  undo: 'key',
});
