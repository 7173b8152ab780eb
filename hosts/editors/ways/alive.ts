/** Whether the element is still on a page that is shown; in Firefox the elements of a closed frame throw at every touch. */
export function present(element: HTMLElement): boolean {
  try {
    return element.isConnected && element.ownerDocument.defaultView !== null;
  } catch {
    return false;
  }
}
