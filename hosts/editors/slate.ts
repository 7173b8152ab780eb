import { domKind } from './ways/dom-editor';
import { pasteOrAnnounce, pasteOrAnnounceText } from './ways/ways';

/** Slate: takes the announcement of a paste; a page may take the paste itself. Whether it keeps formatting is up to the page. */
export default domKind({
  id: 'slate',
  root: '[data-slate-editor]',
  drawn: '[data-slate-node]',
  insert: [pasteOrAnnounce],
  text: [pasteOrAnnounceText],
});
