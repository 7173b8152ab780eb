import type { Host } from '../host';

const editable = 'textarea, input[type="text"], [contenteditable]:not([contenteditable="false"]), iframe, frame';

/** The document inside a frame that the page itself wrote, when it can be reached. */
function inside(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

function editableBody(page: Document): HTMLElement | undefined {
  const { body } = page;
  return body !== null && (body.isContentEditable || page.designMode === 'on') ? body : undefined;
}

function within(root: ParentNode, host: Host, found: Set<HTMLElement>): void {
  for (const element of root.querySelectorAll<HTMLElement>(editable)) {
    if (element.localName === 'iframe' || element.localName === 'frame') {
      const page = inside(element as HTMLIFrameElement);
      if (page?.body == null) continue;
      const body = editableBody(page);
      if (body === undefined) within(page, host, found);
      else if (host.isReplyBox(body)) found.add(body);
    } else if (host.isReplyBox(element)) found.add(element);
  }
}

/** What stands around a node: its parent, the owner of its shadow root, or the frame that its document is in. */
function around(node: Node): Node | null {
  if (node.parentNode !== null) return node.parentNode;
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node) return (node as ShadowRoot).host;
  if (node.nodeType !== Node.DOCUMENT_NODE) return null;
  try {
    return (node as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/**
 * The reply boxes that a Send control, a form or a key belongs to: those in the smallest part of the page around it
 * that has any. Outside shadow roots only; boxes known from having had the focus are passed in by `known`.
 */
export function replyBoxesAround(element: HTMLElement, host: Host, known: readonly HTMLElement[]): readonly HTMLElement[] {
  for (let node: Node | null = element; node !== null; node = around(node)) {
    const found = new Set(known.filter((box) => box.isConnected && encloses(node, box)));
    if ('querySelectorAll' in node) within(node as ParentNode & Node, host, found);
    if (node instanceof HTMLElement && node.matches(editable) && host.isReplyBox(node)) found.add(node);
    if (found.size > 0) return [...found];
  }
  return [];
}

function encloses(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node !== null; node = around(node)) if (node === outer) return true;
  return false;
}
