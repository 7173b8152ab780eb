import { pasteDrawn } from './ways/blanks';
import { domKind } from './ways/dom-editor';
import { pasteText } from './ways/ways';

/** Lexical: the browser's own commands wreck its text, so they are never tried. */
export default domKind({
  id: 'lexical',
  rank: 60,
  root: '[data-lexical-editor]',
  insert: [pasteDrawn],
  text: [pasteText],
  undo: 'key',
});
