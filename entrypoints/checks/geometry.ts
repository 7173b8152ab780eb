/** A box in the coordinates of the top window's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The visible box of a typing element; of an editable page inside a frame it is the frame's. */
export function boxOf(element: HTMLElement, top: Window): Box {
  const inner = element.ownerDocument.defaultView;
  if (inner !== null && inner !== top && inner.frameElement !== null) return boxOf(inner.frameElement as HTMLElement, top);
  return element.getBoundingClientRect();
}

const busy =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="menuitem"], [role="tab"], [role="link"], [onclick], [contenteditable], iframe, video';

/** Whether words of the host stand directly in this element within the box. */
function wordsIn(element: Element, box: Box): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === '') continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.left < box.right && rect.right > box.left && rect.top < box.bottom && rect.bottom > box.top) return true;
    }
  }
  return false;
}

/** Whether nothing of the host's is covered by this box: no control, no words, and it lies on the screen. */
export function isFree(box: Box, page: Document, own: HTMLElement): boolean {
  const view = page.defaultView as Window;
  if (box.left < 0 || box.top < 0 || box.right > view.innerWidth || box.bottom > view.innerHeight) return false;
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const points = [[box.left, box.top], [box.right, box.top], middle, [box.left, box.bottom], [box.right, box.bottom]] as const;
  return points.every(([x, y]) => {
    const hit = page.elementsFromPoint(x, y).find((element) => element !== own);
    if (hit === undefined) return true;
    return hit.closest(busy) === null && !wordsIn(hit, box);
  });
}

/** A square of this size at the first place around the box where it covers nothing; undefined where there is none. */
export function placeAround(
  box: Box,
  size: number,
  page: Document,
  own: HTMLElement,
): { readonly left: number; readonly top: number } | undefined {
  const gap = 4;
  const places = [
    { left: box.right - size, top: box.bottom + gap },
    { left: box.right - size, top: box.top - size - gap },
    { left: box.right + gap, top: box.bottom - size },
    { left: box.left, top: box.bottom + gap },
    { left: box.left, top: box.top - size - gap },
    { left: box.left - size - gap, top: box.bottom - size },
    { left: (box.left + box.right - size) / 2, top: box.bottom + gap },
  ];
  return places.find(({ left, top }) => isFree({ left, top, right: left + size, bottom: top + size }, page, own));
}
