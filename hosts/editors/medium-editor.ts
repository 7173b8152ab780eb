import { domKind } from './ways/dom-editor';
import { typeHtml, typeText } from './ways/ways';

/** MediumEditor 5: its paste takes plain text alone, so the browser's own command is used. */
export default domKind({
  id: 'medium-editor',
  root: '.medium-editor-element',
  insert: [typeHtml],
  text: [typeText],
  undo: 'command',
});
