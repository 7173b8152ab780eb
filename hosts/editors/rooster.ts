import { domKind } from './ways/dom-editor';
import { paste, typeHtml, typeText } from './ways/ways';

/** RoosterJS (Outlook on the web). */
export default domKind({
  id: 'rooster',
  rank: 60,
  root: '.rooster-editor,[id^=\"ReadingPaneContainerId\"] [contenteditable=true],[aria-label][contenteditable=true][id^=editorParent] div',
  insert: [paste, typeHtml],
  text: [typeText],
  undo: 'key',
});
