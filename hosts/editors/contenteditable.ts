import { domKind } from './ways/dom-editor';
import { typeHtml, typeText } from './ways/ways';

/** Any other editable element, a frame in design mode included. */
export default domKind({
  id: 'contenteditable',
  rank: 0,
  root: '[contenteditable=""],[contenteditable=true],[contenteditable="TRUE"]',
  insert: [typeHtml],
  text: [typeText],
  undo: 'command',
});
