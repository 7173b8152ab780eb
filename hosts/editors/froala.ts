import { domKind } from './ways/dom-editor';
import { paste, pasteTextAsHtml, typeHtml, typeText } from './ways/ways';

/** Froala 3–5. */
export default domKind({
  id: 'froala',
  rank: 60,
  root: '.fr-element',
  insert: [paste, typeHtml],
  text: [pasteTextAsHtml, typeText],
  undo: 'key',
});
