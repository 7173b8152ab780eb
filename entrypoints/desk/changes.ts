/** What is written into a box is no change of what the page shows; a whole text that comes into one may be a quoted letter. */
function isWriting({ target, addedNodes }: MutationRecord): boolean {
  const at = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (at === null) return false;
  const isLong = [...addedNodes].some((node) => (node.textContent ?? '').length > 100);
  return at.closest('otklik-desk') !== null || (!isLong && at.closest('[contenteditable]') !== null);
}

/** Elements whose inside no watch upon the page sees. */
const isApart = ({ localName, shadowRoot }: Element): boolean => shadowRoot !== null || /^i?frame$|^(?!otklik-).*-/.test(localName);

/**
 * Tells whether the page may show something else than when this was asked last. To read a page costs more than all else
 * that comes of a pause in the typing, so it is not read again while nothing in it changes.
 */
export function changesOf(page: Document, signal: AbortSignal): () => boolean {
  let changed = true;
  let isSeen = false;
  const note = (records: readonly MutationRecord[]) => (changed ||= records.some((record) => !isWriting(record)));
  const watch = new MutationObserver(note);
  watch.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  // Which box is written in decides what is read, and so do the other fields of its form.
  const options = { capture: true, passive: true, signal };
  page.addEventListener('focusin', () => (changed = true), options);
  page.addEventListener('input', ({ target }) => (changed ||= (target as Element).localName === 'input'), options);
  signal.addEventListener('abort', () => watch.disconnect());
  return () => {
    note(watch.takeRecords());
    const was = changed || !isSeen;
    if (was) isSeen = ![...page.querySelectorAll('*')].some(isApart);
    changed = false;
    return was;
  };
}
