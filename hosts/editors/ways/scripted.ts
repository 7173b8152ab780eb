import { parseHtml } from './compare';
import { byOurselves } from './hand';
import { selectAtOnce, selectionIn } from './selection';
import { tellInput, undoesItself } from './steps';
import { paste, typeHtml, typeLines, type Way } from './ways';

const formatsIn = (root: ParentNode): number => root.querySelectorAll('a,b,strong,i,em,u,s,li').length;

function takeBack(made: readonly MutationRecord[]): void {
  for (const { type, target, oldValue, addedNodes, removedNodes, nextSibling } of made.toReversed()) {
    if (type === 'characterData') target.nodeValue = oldValue;
    for (const node of addedNodes) node.parentNode?.removeChild(node);
    for (const node of removedNodes) target.insertBefore(node, nextSibling);
  }
}

/**
 * A paste in an editor that we do not know. Many pages put in what is pasted by a script of their own: nothing can take that back
 * unless they have an undo as well, and most of them drop all formatting, which a mend would take from the draft with it. What such
 * a script made is taken away again, node by node, and the browser types the reply.
 */
export const pasteUnknown: Way = (element, reply) => {
  const range = selectionIn(element);
  const before = element.innerHTML;
  const had = formatsIn(element);
  const view = element.ownerDocument.defaultView;
  let byBrowser = false;
  const hear = ({ isTrusted }: Event): void => void (byBrowser ||= isTrusted);
  const watch = new MutationObserver(() => {});
  watch.observe(element, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  view?.addEventListener('input', hear, true);
  const taken = paste(element, reply);
  view?.removeEventListener('input', hear, true);
  const made = watch.takeRecords();
  watch.disconnect();
  // An editor that has a model draws from it a moment later.
  if (!taken || made.length === 0 || !range) return taken;

  const drops = formatsIn(parseHtml(reply.html)) > 0 && formatsIn(element) <= had;
  if (byBrowser) {
    if (!drops || had === 0) return true;
    byOurselves(() => element.ownerDocument.execCommand('undo'));
    if (element.innerHTML !== before) return true;
  } else {
    if (undoesItself(element)) return true;
    takeBack(made);
    tellInput(element);
  }
  selectAtOnce(element, range);
  return (drops && had === 0 ? typeLines : typeHtml)(element, reply);
};
