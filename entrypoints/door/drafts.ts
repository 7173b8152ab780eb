const boxes = 'textarea, [contenteditable]:not([contenteditable="false"]), iframe, frame';

/** Whether a longer text is written in this element, or in a frame or root that it may be. */
export function isTyping(element: Element | null | undefined): boolean {
  if (element?.nodeType !== 1) return false;
  if (element.matches(`${boxes}, input:not([type]), input[type="text"]`)) return true;
  // Shadow roots that a page keeps closed show their host for whatever has the focus inside.
  return element.localName.includes('-') || isEditable(element);
}

/** As `isContentEditable` says, but by what is written: the browser's own answer makes it work out the styles of the page. */
function isEditable(element: Element): boolean {
  const told = element.closest('[contenteditable]')?.getAttribute('contenteditable');
  return told === undefined || told === null ? element.ownerDocument.designMode === 'on' : told !== 'false';
}

/** Whether something stands in a box to write in, here or in a frame that the page itself wrote. Reads no layout. */
export function holdsDraft(root: ParentNode): boolean {
  for (const box of root.querySelectorAll(boxes)) {
    if (/^i?frame$/.test(box.localName)) {
      const inner = pageIn(box as HTMLIFrameElement);
      if (inner !== undefined && (isWritten(inner) ? hasText(inner.body) : holdsDraft(inner))) return true;
    } else if (hasText(box)) return true;
  }
  for (const host of root.querySelectorAll('*')) if (host.shadowRoot !== null && holdsDraft(host.shadowRoot)) return true;
  return false;
}

const isWritten = ({ body, designMode }: Document): boolean => body !== null && (body.isContentEditable || designMode === 'on');

function hasText(box: Element): boolean {
  return ('value' in box ? String(box.value) : (box.textContent ?? '')).trim() !== '';
}

function pageIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
