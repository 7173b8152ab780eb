import { generic } from '@/hosts/generic';
import { lastLetter, type Message, type Ticket } from '@/utils/ticket';
import type { Told, Truth, View } from './views';

/** What of a ticket is read, or of a page is judged, otherwise than it is. */
export interface Wrong {
  readonly field: string;
  readonly says: string;
}

/** The element that a selector of `page.json` leads to, through shadow roots and frames; nothing where there is none. */
function reachedIn(page: Document, selector: string): HTMLElement | null {
  let root: ParentNode = page;
  let inner: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    inner = root.querySelector(step);
    if (inner === null) return null;
    root = inner.shadowRoot ?? (inner as HTMLIFrameElement).contentDocument ?? inner;
  }
  return inner as HTMLElement;
}

/** The same. Throws where there is none. */
export function at(page: Document, selector: string): HTMLElement {
  const there = reachedIn(page, selector);
  if (there === null) throw new Error(`the page has no \`${selector}\``);
  return there;
}

/**
 * Brings an opened page into the state of a view: what is to be pressed, the box that has the focus, what is written.
 * @param until waits for something in the page
 */
export async function bring(page: Document, view: View, until: (isThere: () => boolean) => Promise<unknown>): Promise<void> {
  const reached = async (selector: string): Promise<HTMLElement> => {
    await until(() => reachedIn(page, selector) !== null);
    return at(page, selector);
  };
  for (const selector of view.click ?? []) (await reached(selector)).click();
  if (view.waitFor !== undefined) await reached(view.waitFor);
  if (view.focus !== undefined) (await reached(view.focus)).focus();
  if (view.typed === true && view.boxes?.[0] !== undefined) type(at(page, view.boxes[0]));
}

function type(box: HTMLElement): void {
  box.focus();
  box.ownerDocument.execCommand('insertText', false, 'Здравствуйте!');
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Whether a text begins and ends with these words, wherever its lines break. */
const isTold = (text: string, { starts, ends }: Told): boolean =>
  plain(text).startsWith(plain(starts)) && plain(text).endsWith(plain(ends));
const isLetter = ({ from }: { readonly from: Message['from'] }): boolean => from !== 'operator' && from !== 'internal';

/** What is read or judged otherwise than the view says; what it does not say is not asked. */
export function wrongIn(page: Document, ticket: Ticket, view: Truth): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const same = (field: string, got: unknown, wanted: unknown, what = '') => {
    if (wanted !== undefined && JSON.stringify(got) !== JSON.stringify(wanted))
      wrong.push({ field, says: `${what}${JSON.stringify(got)} is not ${JSON.stringify(wanted)}` });
  };
  same('subject', ticket.subject, view.subject);
  same('number', ticket.number, view.number);
  same('name', ticket.customer.name, view.customer?.name);
  same('address', ticket.customer.address, view.customer?.address);
  same('channel', ticket.channel, view.channel);
  same('first reply', ticket.firstReply, view.firstReply);
  same('attachments', ticket.attachments, view.attachments);
  const { messages } = view;
  if (messages !== undefined) {
    same(
      'who wrote',
      ticket.messages.map(({ from }) => from),
      messages.map(({ from }) => from),
    );
    const told = (field: string, text: string, { starts, ends }: Told) =>
      isTold(text, { from: 'unknown', starts, ends }) || wrong.push({ field, says: `${JSON.stringify(text)} is not ${starts} … ${ends}` });
    for (const [index, one] of messages.entries()) told('messages', ticket.messages[index]?.text ?? '', one);
    for (const { text } of ticket.messages.slice(messages.length)) wrong.push({ field: 'messages', says: `${JSON.stringify(text)} is none` });
    told('last letter', lastLetter(ticket), messages.findLast(isLetter) ?? { from: 'unknown', starts: '', ends: '' });
  }
  const isBox = (selector: string) => generic.isReplyBox(at(page, selector));
  for (const selector of [...(view.boxes ?? []), ...(view.notes ?? [])]) same('boxes', isBox(selector), true, `${selector} `);
  for (const selector of view.notBoxes ?? []) same('boxes', isBox(selector), false, `${selector} `);
  for (const selector of view.boxes ?? [])
    same('notes', generic.isNote?.(at(page, selector)), view.notes?.includes(selector) ?? false, `${selector} `);
  for (const selector of view.notes ?? []) same('notes', generic.isNote?.(at(page, selector)), true, `${selector} `);
  const isSend = (selector: string) => generic.sendOn(pathOf(at(page, selector))) !== undefined;
  for (const selector of view.sends ?? []) same('sends', isSend(selector), true, `${selector} `);
  for (const selector of view.notSends ?? []) same('no sends', isSend(selector), false, `${selector} `);
  if (view.sends !== undefined) same('no sends', generic.sendControls(page).length, controlsOf(page, view.sends).length, 'so many ');
  if (view.keys !== undefined && view.boxes?.[0] !== undefined) same('keys', keysThatSend(at(page, view.boxes[0])), view.keys);
  return wrong;
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

/** The controls that the selectors lead to: an icon and its button are one. */
function controlsOf(page: Document, selectors: readonly string[]): readonly HTMLElement[] {
  const found = new Set(selectors.map((selector) => at(page, selector)));
  return [...found].filter((one) => one.checkVisibility() && ![...found].some((other) => other !== one && other.contains(one)));
}

function keysThatSend(box: HTMLElement): readonly string[] {
  const pressed = [
    { name: 'Enter' },
    { name: 'Ctrl+Enter', ctrlKey: true },
    { name: 'Meta+Enter', metaKey: true },
    { name: 'Shift+Enter', shiftKey: true },
  ];
  return pressed.flatMap(({ name, ...init }) => {
    let sent = false;
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init });
    box.addEventListener('keydown', (seen) => ((sent = generic.sendsByKey(seen)), seen.stopImmediatePropagation()), {
      once: true,
      capture: true,
    });
    box.dispatchEvent(event);
    return sent ? [name] : [];
  });
}
