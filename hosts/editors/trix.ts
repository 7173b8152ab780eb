import { domKind } from './ways/dom-editor';
import { announcePaste, type Way } from './ways/ways';

/** It takes a paste without formatting and does not say so; what it made of it is drawn with the next frame. */
const announced: Way = (element, reply) => {
  announcePaste(element, reply);
  return true;
};

/** Trix: takes the announcement of a paste. */
export default domKind({
  id: 'trix',
  root: 'trix-editor',
  insert: [announced],
  shape: ({ html, text }) => ({ html: html.replace(/<\/p>\s*<p>/g, '<br>').replace(/<\/?p>/g, ''), text }),
  text: [announced],
  redraws: true,
});
