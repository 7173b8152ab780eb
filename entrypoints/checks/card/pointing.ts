import type { Editor } from '@/hosts/editors';
import type { Span } from '@/utils/text';
import type { Box } from './place';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far the viewport of a frame's view lies inside that of `until`, or of the outermost page that can be reached. */
function offsetOf(view: Window, until?: Window): Point {
  let at: Point = { x: 0, y: 0 };
  for (let inner = view; inner !== until && inner.frameElement !== null; inner = inner.parent) {
    const frame = inner.frameElement;
    const { left, top } = frame.getBoundingClientRect();
    at = { x: at.x + left + frame.clientLeft, y: at.y + top + frame.clientTop };
  }
  return at;
}

/** Where the pointer is, in the viewport of the page that the desk stands in. */
export function pointIn(desk: Window, { view, clientX, clientY }: MouseEvent): Point {
  const { x, y } = offsetOf(view ?? desk, desk);
  return { x: clientX + x, y: clientY + y };
}

/** The boxes of a place in the same coordinates. */
export function boxesIn(desk: Window, editor: Editor, place: Span): readonly Box[] {
  const { x, y } = offsetOf(desk);
  return editor
    .boxes(place)
    .map(({ left, top, right, bottom }) => ({ left: left - x, top: top - y, right: right - x, bottom: bottom - y }));
}

const slack = 3;

export function isIn({ x, y }: Point, box: Box): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/** The line that the caret stands on, over the whole width; undefined where it cannot be told. */
export function caretLine(desk: Window, editor: Editor): Box | undefined {
  const { text, selection } = editor.read();
  const at = selection.end;
  const near = [
    { start: at, end: at + 1 },
    { start: at - 1, end: at },
  ].filter(({ start, end }) => start >= 0 && end <= text.length && text[start] !== '\n');
  for (const place of near) {
    const box = boxesIn(desk, editor, place).at(-1);
    if (box !== undefined && box.bottom > box.top) return { left: 0, right: desk.innerWidth, top: box.top, bottom: box.bottom };
  }
  return undefined;
}

/** The words that the card stands at: the box under the pointer, else the last line of them; the top of the box for a remark about the whole. */
export function anchorOf(desk: Window, editor: Editor, place: Span, pointer?: Point): Box {
  const boxes = place.end > place.start ? boxesIn(desk, editor, place) : [];
  const under = pointer && boxes.find((box) => isIn(pointer, box));
  const box = under ?? boxes.at(-1);
  if (box !== undefined) return box;
  const view = editor.element.ownerDocument.defaultView ?? desk;
  const { x, y } = offsetOf(view, desk);
  const { left, top } = editor.element.getBoundingClientRect();
  return { left: left + x, top: Math.max(0, top + y), right: left + x, bottom: Math.max(0, top + y) };
}
