import { asDrawn } from './ways/blanks';
import { domKind } from './ways/dom-editor';
import { pasteByBox, textByBox } from './ways/ways';

/** Quill 1 and 2: 2 takes the paste; 1 moves the focus into a box of its own and reads there what was pasted. */
export default domKind({
  id: 'quill',
  root: '.ql-editor',
  drawn: ':has(~ .ql-clipboard), :has(~ .ql-tooltip)',
  insert: [asDrawn(pasteByBox)],
  text: [textByBox],
  joins: true,
});
