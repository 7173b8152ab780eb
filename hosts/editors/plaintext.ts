import { domKind } from './ways/dom-editor';
import { typeLines, typeText } from './ways/ways';

/** Editable elements that take no formatting. */
export default domKind({
  id: 'plaintext',
  rank: 1,
  root: '[contenteditable=plaintext-only]',
  rich: false,
  // Chromium makes elements of the lines of a text, and breaks of breaks.
  insert: [typeLines, typeText],
  undo: 'command',
});
