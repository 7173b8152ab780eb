import { domKind } from './ways/dom-editor';
import { typeHtml, typeText } from './ways/ways';

/** Summernote. */
export default domKind({
  id: 'summernote',
  root: '.note-editable',
  insert: [typeHtml],
  text: [typeText],
  joins: true,
});
