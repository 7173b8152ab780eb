import { domKind } from './ways/dom-editor';
import { paste, typeHtml, typeText } from './ways/ways';

/** Squire (Fastmail, Proton). */
export default domKind({
  id: 'squire',
  root: '[class*="squire"]',
  insert: [paste, typeHtml],
  text: [typeText],
  joins: true,
});
