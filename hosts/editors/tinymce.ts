import { domKind } from './ways/dom-editor';
import { press } from './ways/steps';
import { paste, typeHtml } from './ways/ways';

/** TinyMCE 4–8, in its frame or inline. Undo by snapshots; it takes one when Control is let go (seen in 5.10 to 8.9). */
export default domKind({
  id: 'tinymce',
  root: 'body#tinymce,body.mce-content-body,.mce-content-body[contenteditable=true]',
  insert: [paste, typeHtml],
  snapshot: (element) => void press(element, 'keyup', { key: 'Control', keyCode: 17, ctrlKey: true }),
  evens: true,
});
