import { domKind } from './ways/dom-editor';
import { typeHtml, typeText } from './ways/ways';

/** Summernote. */
export default domKind({
  id: 'summernote',
  rank: 60,
  root: '.note-editable',
  insert: [typeHtml],
  text: [typeText],
  undo: 'key',
  joins: true,
});
