import { afterEach, describe, expect, test } from 'vitest';
import type { Message, Ticket } from '@/utils/ticket';
import { closePages, openPage } from '../tests/pages/open';
import { generic } from './generic';

/** What a host should read on a page of tests/pages. A step into a shadow root or a frame is written `>>>`. */
interface View {
  readonly path: string;
  readonly click?: readonly string[];
  readonly waitFor?: string;
  /** The box that the operator has gone into, where the page has several. */
  readonly focus?: string;
  /** The Send can be pressed only once something is written. */
  readonly typed?: boolean;
  readonly channel?: string;
  readonly subject?: string;
  readonly number?: string;
  readonly customer?: { readonly name: string; readonly address: string };
  readonly messages?: readonly { readonly from: Message['from']; readonly starts: string; readonly ends: string }[];
  readonly attachments?: readonly string[];
  readonly firstReply?: boolean;
  readonly boxes?: readonly string[];
  readonly notBoxes?: readonly string[];
  readonly notes?: readonly string[];
  readonly sends?: readonly string[];
  readonly notSends?: readonly string[];
  readonly keys?: readonly string[];
  /** What is true of the page as well, and not read right yet: as soon as it is, it belongs to the rest. */
  readonly notYet?: Omit<View, 'path' | 'notYet'>;
}

const golds = import.meta.glob<{ readonly title: string; readonly views: readonly View[] }>('../tests/pages/*/page.json', {
  eager: true,
  import: 'default',
});
const only = (import.meta.env['VITE_PAGE'] as string | undefined) ?? '';

afterEach(closePages);

function at(page: Document, selector: string): HTMLElement {
  let root: ParentNode = page;
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    found = root.querySelector(step);
    if (found === null) throw new Error(`the page has no \`${step}\` of \`${selector}\``);
    root = found.shadowRoot ?? (found as HTMLIFrameElement).contentDocument ?? found;
  }
  return found as HTMLElement;
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

async function open(folder: string, view: View): Promise<Document> {
  const page = await openPage(`${folder}/${view.path}`);
  for (const selector of view.click ?? []) {
    await expect.poll(() => page.querySelector(selector.split(' >>> ')[0] ?? '')).not.toBeNull();
    at(page, selector).click();
  }
  if (view.waitFor !== undefined) await expect.poll(() => page.querySelector(view.waitFor ?? '')).not.toBeNull();
  if (view.focus !== undefined) at(page, view.focus).focus();
  if (view.typed === true && view.boxes?.[0] !== undefined) type(at(page, view.boxes[0]));
  return page;
}

function type(box: HTMLElement): void {
  box.focus();
  box.ownerDocument.execCommand('insertText', false, 'Здравствуйте!');
}

describe.each(Object.entries(golds).filter(([path]) => only.split(',').some((one) => path.includes(one))))('%s', (file, { views }) => {
  const folder = file.split('/').at(-2) ?? '';
  test.each(views.map((view, index) => ({ name: `${index}: ${view.path}`, view })))('$name', async ({ view }) => {
    const page = await open(folder, view);
    const ticket = generic.readTicket(page);
    expect(wrongIn(page, ticket, view)).toEqual([]);
    const right = Object.entries(view.notYet ?? {}).filter(
      ([key, value]) => wrongIn(page, ticket, { boxes: view.boxes ?? [], notes: view.notes ?? [], [key]: value }).length === 0,
    );
    expect(right).toEqual([]);
  });
});

/** What is read or judged otherwise than the view says. */
function wrongIn(page: Document, ticket: Ticket, view: Omit<View, 'path'>): readonly string[] {
  const wrong: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    if (wanted !== undefined && JSON.stringify(got) !== JSON.stringify(wanted))
      wrong.push(`${what}: ${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`);
  };
  same('subject', ticket.subject, view.subject);
  same('number', ticket.number, view.number);
  same('customer', ticket.customer, view.customer);
  same('channel', ticket.channel, view.channel);
  same('first reply', ticket.firstReply, view.firstReply);
  same('attachments', ticket.attachments, view.attachments);
  if (view.messages !== undefined) {
    same(
      'from',
      ticket.messages.map(({ from }) => from),
      view.messages.map(({ from }) => from),
    );
    for (const [index, { starts, ends }] of view.messages.entries()) {
      const text = ticket.messages[index]?.text ?? '';
      if (!text.startsWith(starts) || !text.endsWith(ends))
        wrong.push(`message ${index}: ${JSON.stringify(text)} is not ${starts} … ${ends}`);
    }
  }
  for (const selector of [...(view.boxes ?? []), ...(view.notes ?? [])])
    same(`reply box ${selector}`, generic.isReplyBox(at(page, selector)), true);
  for (const selector of view.notBoxes ?? []) same(`reply box ${selector}`, generic.isReplyBox(at(page, selector)), false);
  for (const selector of view.boxes ?? [])
    same(`note ${selector}`, generic.isNote?.(at(page, selector)), view.notes?.includes(selector) ?? false);
  for (const selector of view.notes ?? []) same(`note ${selector}`, generic.isNote?.(at(page, selector)), true);
  for (const selector of view.sends ?? []) same(`send ${selector}`, generic.sendOn(pathOf(at(page, selector))) !== undefined, true);
  for (const selector of view.notSends ?? []) same(`send ${selector}`, generic.sendOn(pathOf(at(page, selector))) !== undefined, false);
  if (view.keys !== undefined && view.boxes?.[0] !== undefined) same('keys', keysThatSend(at(page, view.boxes[0])), view.keys);
  if (view.sends !== undefined) same('send controls', generic.sendControls(page).length, controlsOf(page, view.sends).length);
  return wrong;
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
