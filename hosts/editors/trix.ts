import { domKind } from './ways/dom-editor';
import { announcePaste, announceText } from './ways/ways';

/** Trix: takes the announcement of a paste. */
export default domKind({
  id: 'trix',
  rank: 60,
  root: 'trix-editor',
  insert: [announcePaste],
  text: [announceText],
  undo: 'key',
});
