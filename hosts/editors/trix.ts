import { domKind } from './ways/dom-editor';
import { announcePaste, announceText, pasteText } from './ways/ways';

/** Trix: takes the announcement of a paste. */
export default domKind({
  id: 'trix',
  rank: 60,
  root: 'trix-editor',
  insert: [announcePaste],
  shape: ({ html, text }) => ({ html: html.replace(/<\/p>\s*<p>/g, '<br>').replace(/<\/?p>/g, ''), text }),
  text: [pasteText, announceText],
  undo: 'key',
});
