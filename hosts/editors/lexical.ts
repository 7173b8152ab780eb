import { asDrawn } from './ways/blanks';
import { domKind } from './ways/dom-editor';
import { paste, pasteText } from './ways/ways';

/** Lexical: the browser's own commands wreck its text, so they are never tried. */
export default domKind({
  id: 'lexical',
  root: '[data-lexical-editor]',
  insert: [asDrawn(paste)],
  text: [pasteText],
});
