/**
 * Whether a frame was written by the page around it (an editor's own frame): then the desk of that page looks after it.
 * A frame with an address of its own, and one that cannot reach its page, has a desk of its own.
 */
export function belongsToParent(view: Window): boolean {
  let frame: Element | null = null;
  try {
    frame = view.frameElement;
  } catch {
    return false;
  }
  if (frame === null) return false;
  const source = frame.getAttribute('src') ?? '';
  return source === '' || /^(about|javascript|data|blob):/i.test(source);
}
