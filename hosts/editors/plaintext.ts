import { domKind } from './ways/dom-editor';
import { typeText } from './ways/ways';

/** Editable elements that take no formatting. */
export default domKind({
  id: 'plaintext',
  rank: 1,
  root: '[contenteditable=plaintext-only]',
  rich: false,
  insert: [typeText],
  undo: 'command',
});
