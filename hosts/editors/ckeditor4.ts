import { domKind } from './ways/dom-editor';
import { press, tellInput } from './ways/steps';
import { paste, typeHtml } from './ways/ways';

/**
 * CKEditor 4, in its frame or inline. A click makes it take a snapshot; a key let go makes it tell of a change. A paste it puts
 * in a tenth of a second later, at wherever the caret is by then: the browser's own command does it at once.
 */
export default domKind({
  id: 'ckeditor4',
  root: '.cke_editable',
  insert: [typeHtml, paste],
  snapshot(element) {
    tellInput(element);
    press(element, 'keyup', { key: 'Unidentified', keyCode: 0 });
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  },
});
