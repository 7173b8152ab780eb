import type { Insertion } from '../editor';

interface PageGlobals {
  readonly Object: ObjectConstructor;
  readonly ClipboardEvent: typeof ClipboardEvent;
  readonly InputEvent: typeof InputEvent;
  readonly DataTransfer: typeof DataTransfer;
}

/** The page's own globals in Firefox: an event that the page shall read in full is built with them (Xray wrappers). */
function pageGlobals(element: HTMLElement): PageGlobals | undefined {
  const view = element.ownerDocument.defaultView;
  return view && 'wrappedJSObject' in view ? (view.wrappedJSObject as PageGlobals) : undefined;
}

function ownGlobals(element: HTMLElement): PageGlobals {
  return element.ownerDocument.defaultView as unknown as PageGlobals;
}

const flags = { bubbles: true, cancelable: true, composed: true };

/** A paste of this reply, as the clipboard would bring it. */
export function pasteEvent(element: HTMLElement, reply: Insertion): ClipboardEvent {
  const page = pageGlobals(element);
  if (page) {
    // Firefox ignores `clipboardData` here, and takes one type by `dataType`; the other is set afterwards.
    const init = Object.assign(new page.Object(), flags, { dataType: 'text/plain', data: reply.text });
    const event = new page.ClipboardEvent('paste', init);
    if (reply.html) event.clipboardData?.setData('text/html', reply.html);
    return event;
  }
  const own = ownGlobals(element);
  return new own.ClipboardEvent('paste', { ...flags, clipboardData: transfer(own, reply) });
}

/** What the browser announces before it changes an editable element. */
export function beforeInputEvent(element: HTMLElement, inputType: string, reply: Insertion, range?: StaticRange): InputEvent {
  const page = pageGlobals(element);
  const maker = page ?? ownGlobals(element);
  const init = Object.assign(new maker.Object(), flags, { inputType, dataTransfer: transfer(maker, reply) });
  if (range) Object.assign(init, { targetRanges: [range] });
  return new maker.InputEvent('beforeinput', init);
}

function transfer(maker: PageGlobals, reply: Insertion): DataTransfer {
  const data = new maker.DataTransfer();
  data.setData('text/plain', reply.text);
  if (reply.html) data.setData('text/html', reply.html);
  return data;
}
