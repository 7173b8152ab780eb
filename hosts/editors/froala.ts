import { domKind } from './ways/dom-editor';
import { owning, typeHtmlUnowned, typeTextUnowned } from './ways/unknown';
import { paste, pasteTextAsHtml } from './ways/ways';

/**
 * Froala 3–5. It keeps no step of undo for the browser's own commands: taking one back would take what was typed before
 * with it. They are left to elements that only bear its names and take no paste.
 */
export default domKind({
  id: 'froala',
  root: '.fr-element',
  insert: [owning(paste), typeHtmlUnowned],
  text: [owning(pasteTextAsHtml), typeTextUnowned],
});
