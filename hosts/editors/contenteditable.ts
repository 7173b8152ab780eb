import { defineEditorKind, type Editor } from './editor';
import { blockWays, openBlocks } from './ways/blocks';
import { domKind } from './ways/dom-editor';
import { unknownWays } from './ways/unknown';

const own = { id: 'contenteditable', rank: 0, root: '[contenteditable=""],[contenteditable=true i]' };
const editable = domKind({ ...own, ...unknownWays });
const block = domKind({ ...own, ...blockWays });

const opened = new WeakMap<HTMLElement, Editor>();

/** One for a block, whichever of its neighbours asks for it. */
function blockAt(element: HTMLElement): Editor {
  const editor = opened.get(element) ?? block.open(element);
  opened.set(element, editor);
  return editor;
}

/** Any other editable element, the body of a frame in design mode included, and the blocks that one draft is parted into. */
export default defineEditorKind({
  ...editable,
  fits: (element) => (element.ownerDocument.designMode === 'on' ? element.ownerDocument.body : editable.fits(element)),
  open: (element) => openBlocks(element, editable.open, blockAt),
});
