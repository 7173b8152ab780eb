import { domKind } from './ways/dom-editor';
import { paste, pasteTextAsHtml } from './ways/ways';

/**
 * Froala 3–5. The browser's own commands are never tried: it keeps no step of undo for them, so taking one back would
 * take what was typed before with it.
 */
export default domKind({
  id: 'froala',
  rank: 60,
  root: '.fr-element',
  insert: [paste],
  text: [pasteTextAsHtml],
  undo: 'key',
});
