/** What tests/bench/fields.ts asks of a page; made into one file and run in it. */
import { generic } from '@/hosts/generic';

/** What page.json says of a view, as far as this measure asks. A step into a shadow root or a frame is written `>>>`. */
export interface View {
  readonly path: string;
  readonly click?: readonly string[];
  readonly waitFor?: string;
  readonly focus?: string;
  readonly typed?: boolean;
  readonly subject?: string;
  readonly number?: string;
  readonly customer?: { readonly name: string; readonly address: string };
  readonly boxes?: readonly string[];
  readonly sends?: readonly string[];
  readonly notSends?: readonly string[];
}

/** What was read of a view. */
export interface Fields {
  readonly subject: string;
  readonly number: string;
  readonly name: string;
  readonly address: string;
  /** The Sends of page.json that are not known as such, as selectors. */
  readonly missed: readonly string[];
  /** What was taken for a Send and is none: selectors of page.json, and the words of others. */
  readonly wrong: readonly string[];
}

function at(selector: string): HTMLElement {
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    found = root.querySelector(step);
    if (found === null) throw new Error(`the page has no \`${step}\` of \`${selector}\``);
    root = found.shadowRoot ?? (found as HTMLIFrameElement).contentDocument ?? found;
  }
  return found as HTMLElement;
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

async function waitFor(selector: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    try {
      return void at(selector);
    } catch {
      await soon();
    }
  }
}

/** The path of a real press, as the gate sees it: in each frame there is one. */
function pathOf(element: HTMLElement): readonly EventTarget[] {
  let path: readonly EventTarget[] = [];
  const take = (event: Event) => {
    path = event.composedPath();
    event.stopImmediatePropagation();
  };
  element.ownerDocument.defaultView?.addEventListener('otklik-probe', take, { capture: true, once: true });
  element.dispatchEvent(new CustomEvent('otklik-probe', { bubbles: true, composed: true }));
  return path;
}

export async function opened(view: View): Promise<void> {
  for (const selector of view.click ?? []) {
    await waitFor(selector);
    at(selector).click();
  }
  if (view.waitFor !== undefined) await waitFor(view.waitFor);
  if (view.focus !== undefined) at(view.focus).focus();
  const [box] = view.boxes ?? [];
  if (view.typed !== true || box === undefined) return;
  at(box).focus();
  at(box).ownerDocument.execCommand('insertText', false, 'Здравствуйте!');
}

/** Opens a view and reads it. */
export async function fieldsOf(view: View): Promise<Fields> {
  await opened(view);
  const { subject, number, customer } = generic.readTicket(document);
  const sends = (view.sends ?? []).map(at);
  const isSend = (selector: string) => generic.sendOn(pathOf(at(selector))) !== undefined;
  const others = view.sends === undefined ? [] : generic.sendControls(document);
  const isOther = (one: HTMLElement) => !sends.some((send) => send === one || send.contains(one) || one.contains(send));
  const named = (view.notSends ?? []).filter(isSend);
  const known = named.map(at);
  return {
    subject,
    number,
    ...customer,
    missed: (view.sends ?? []).filter((selector) => !isSend(selector)),
    wrong: [
      ...named,
      ...others
        .filter(isOther)
        .filter((one) => !known.some((other) => other === one || other.contains(one) || one.contains(other)))
        .map((one) => one.outerHTML.slice(0, 200)),
    ],
  };
}

Object.assign(globalThis, { fieldsOf });
