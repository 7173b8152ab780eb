import { domKind } from './ways/dom-editor';
import { typeHtml, typeText } from './ways/ways';

/** Jodit: its paste asks the operator how, so the browser's own command is used. */
export default domKind({
  id: 'jodit',
  root: '.jodit-wysiwyg',
  insert: [typeHtml],
  text: [typeText],
  // It puts these in place of the older ones a moment later, which would be a step of undo of its own.
  shape: ({ html, text }) => ({ html: html.replace(/<(\/?)b>/g, '<$1strong>').replace(/<(\/?)i>/g, '<$1em>'), text }),
});
