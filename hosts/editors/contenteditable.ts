import { defineEditorKind } from './editor';
import { domKind } from './ways/dom-editor';
import { announceUnknown, typeHtmlUnowned, typeLinesUnowned, typeTextUnowned } from './ways/unknown';
import { paste, pasteText } from './ways/ways';

const editable = domKind({
  id: 'contenteditable',
  rank: 0,
  root: '[contenteditable=""],[contenteditable=true i]',
  // An editor that we do not know may have a paste of its own, or take announced input; where nobody takes it, the browser's command does.
  insert: [paste, announceUnknown, typeHtmlUnowned, typeLinesUnowned],
  text: [pasteText, announceUnknown, typeTextUnowned],
  undo: 'command',
  steady: 40,
});

/** Any other editable element, the body of a frame in design mode included. */
export default defineEditorKind({
  ...editable,
  fits: (element) => (element.ownerDocument.designMode === 'on' ? element.ownerDocument.body : editable.fits(element)),
});
