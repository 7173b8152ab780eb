import { domKind } from './ways/dom-editor';
import { announcePaste, announceText } from './ways/ways';

/** Slate: takes the announcement of a paste; whether it keeps formatting is up to the page. */
export default domKind({
  id: 'slate',
  root: '[data-slate-editor]',
  drawn: '[data-slate-node]',
  insert: [announcePaste],
  text: [announceText],
});
