import { domKind } from './ways/dom-editor';
import { paste, pasteText } from './ways/ways';

/** CKEditor 5: its view takes no foreign change of the tree, only events. */
export default domKind({
  id: 'ckeditor5',
  root: '.ck-editor__editable',
  drawn: '.ck-focused, .ck-blurred',
  insert: [paste],
  text: [pasteText],
});
