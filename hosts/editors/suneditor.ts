import { domKind } from './ways/dom-editor';
import { paste, pasteTextAsHtml } from './ways/ways';

/** SunEditor 2–3: its step of undo for the browser's own commands comes late, and with what was typed before. */
export default domKind({
  id: 'suneditor',
  rank: 60,
  root: '.sun-editor-editable',
  insert: [paste],
  text: [pasteTextAsHtml],
  undo: 'key',
});
