import { domKind } from './ways/dom-editor';
import { paste, pasteText } from './ways/ways';

/** Draft.js: the browser's own commands wreck its text, so they are never tried. */
export default domKind({
  id: 'draft-js',
  root: '.public-DraftEditor-content',
  drawn: '[data-contents]',
  insert: [paste],
  text: [pasteText],
  merges: true,
});
