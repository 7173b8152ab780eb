import { defineEditorKind } from './editor';
import { domKind } from './ways/dom-editor';
import { unknownWays } from './ways/unknown';

const editable = domKind({ id: 'contenteditable', rank: 0, root: '[contenteditable=""],[contenteditable=true i]', ...unknownWays });

/** Any other editable element, the body of a frame in design mode included. */
export default defineEditorKind({
  ...editable,
  fits: (element) => (element.ownerDocument.designMode === 'on' ? element.ownerDocument.body : editable.fits(element)),
});
