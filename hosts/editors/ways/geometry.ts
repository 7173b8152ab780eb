/** The boxes of a range in the top window's viewport; those that no frame around shows are left out. */
export function boxesOf(range: Range): readonly DOMRect[] {
  const view = range.startContainer.ownerDocument?.defaultView;
  return view ? onScreen([...range.getClientRects()], view) : [];
}

/** Moves boxes of a frame's viewport into the top window's, and leaves out those out of sight. */
export function onScreen(boxes: readonly DOMRect[], view: Window): readonly DOMRect[] {
  const seen = boxes.filter(({ top, bottom, left, right }) => bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth);
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return seen;
  const { left, top } = frame.getBoundingClientRect();
  const moved = seen.map((box) => new DOMRect(box.x + left + frame.clientLeft, box.y + top + frame.clientTop, box.width, box.height));
  return onScreen(moved, outer);
}
