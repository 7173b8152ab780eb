import { defineEditorKind } from './editor';
import { domKind } from './ways/dom-editor';
import { paste, pasteText, typeHtml, typeText } from './ways/ways';

const editable = domKind({
  id: 'contenteditable',
  rank: 0,
  root: '[contenteditable=""],[contenteditable=true],[contenteditable="TRUE"]',
  // An editor that we do not know may have a paste of its own; where nobody takes it, the browser's command does.
  insert: [paste, typeHtml],
  text: [pasteText, typeText],
  undo: 'command',
});

/** Any other editable element, the body of a frame in design mode included. */
export default defineEditorKind({
  ...editable,
  fits: (element) => (element.ownerDocument.designMode === 'on' ? element.ownerDocument.body : editable.fits(element)),
});
