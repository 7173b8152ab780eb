import { domKind } from './ways/dom-editor';
import { semanticForm } from './ways/forms';
import { typeHtml, typeText } from './ways/ways';

/** Jodit: its paste asks the operator how, so the browser's own command is used. */
export default domKind({
  id: 'jodit',
  root: '.jodit-wysiwyg',
  insert: [typeHtml],
  text: [typeText],
  shape: semanticForm,
});
