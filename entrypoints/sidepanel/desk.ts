import { browser } from '#imports';
import type { PanelDeskPort } from '@/components/outside';
import { letters, library, sites, type DeskPlace } from '@/platform';
import { onMessage, sendMessage } from '@/platform/messages';
import type { Edit } from '@/utils/text';

/** Frames that told of a ticket, by tab: an order goes to the frame that has the reply box. */
const frames = new Map<number, number>();

/** The window that this panel belongs to; news from others are not for it. */
const own = browser.windows.getCurrent();

/** The desk of the tab in front. */
async function place(): Promise<DeskPlace> {
  const tabId = await sites.inFront();
  if (tabId === undefined) return undefined;
  const frameId = frames.get(tabId) ?? 0;
  await sites.wake(tabId, frameId);
  return { tabId, frameId };
}

export async function tellDraft() {
  const at = await place();
  return at && sendMessage('tellDraft', undefined, at);
}

async function inFront(tab: { readonly active: boolean; readonly windowId: number } | undefined): Promise<boolean> {
  return tab?.active === true && tab.windowId === (await own).id;
}

const gone = { done: false, why: 'gone' } as const;

async function edit(text: string, edits: readonly Edit[]) {
  const at = await place();
  return (at && (await sendMessage('editDraft', { text, edits }, at).catch(() => undefined))) ?? gone;
}

async function tellTicket() {
  const at = await place();
  return at && sendMessage('tellTicket', undefined, at).catch(() => undefined);
}

/**
 * Asked as soon as this script runs: the first answer is for whoever asks first, when something is drawn,
 * unless another page has come to the front meanwhile.
 */
function ahead<T>(ask: () => Promise<T>): () => Promise<T> {
  let first: Promise<T> | undefined = ask();
  void first.catch(() => undefined);
  const stale = () => {
    first = undefined;
    browser.tabs.onActivated.removeListener(stale);
    browser.tabs.onUpdated.removeListener(loaded);
  };
  const loaded = (_: number, { status }: { readonly status?: string }, { active }: { readonly active: boolean }) => {
    if (active && status !== undefined) stale();
  };
  // At once and in whatever window: the answer of before is only worth the time it spares.
  browser.tabs.onActivated.addListener(stale);
  browser.tabs.onUpdated.addListener(loaded);
  return () => {
    const found = first ?? ask();
    stale();
    return found;
  };
}

/** What stands in front, as `sites` tells it. */
export const current = ahead(sites.current);

export const desk: PanelDeskPort = {
  ticket: ahead(tellTicket),
  async insert(reply) {
    const at = await place();
    const outcome = (at && (await sendMessage('insertReply', reply, at).catch(() => undefined))) ?? gone;
    if (outcome.done && reply.template !== '') await library.used(reply.template);
    return outcome;
  },
  async room() {
    const at = await place();
    return (at && (await sendMessage('tellRoom', undefined, at).catch(() => undefined))) ?? { note: false, fields: false };
  },
  async note(note) {
    const at = await place();
    return (at && (await sendMessage('insertNote', note, at).catch(() => undefined))) ?? gone;
  },
  async fill(wishes) {
    const at = await place();
    return (
      (at && (await sendMessage('fillFields', wishes, at).catch(() => undefined))) ?? { filled: [], missed: wishes.map(({ key }) => key) }
    );
  },
  async fix(finding, fix) {
    const at = await place();
    return (at && (await sendMessage('fixFinding', { finding, fix }, at).catch(() => undefined))) ?? gone;
  },
  async neaten({ text, quoted }) {
    const { typographyEdits } = await import('@/utils/typography');
    const edits = typographyEdits(text, quoted);
    if (edits.length === 0) return { done: true, places: 0 };
    return { ...(await edit(text, edits)), places: edits.length };
  },
  edit: ({ text }, edits) => edit(text, edits),
  async openLetter({ text, quoted }) {
    const ticket = await desk.ticket();
    const { customer, subject = '', number = '' } = ticket ?? {};
    const name = await letters.begin({ draft: text, quoted, customer: customer?.name ?? '', subject, number });
    await browser.tabs.create({ url: browser.runtime.getURL(`/letter.html#${name}`) });
  },
  async point(parts) {
    const at = await place();
    if (at) await sendMessage('pickParts', parts, at).catch(() => {});
  },
  copy: (text) => navigator.clipboard.writeText(text),
  async reload() {
    const at = await place();
    if (at) await browser.tabs.reload(at.tabId);
  },
  openSettings: () => browser.runtime.openOptionsPage(),

  onTicket: (opened) =>
    onMessage('ticketOpened', async ({ data, sender }) => {
      if (sender.tab?.id !== undefined) frames.set(sender.tab.id, sender.frameId ?? 0);
      if (await inFront(sender.tab)) opened(data);
    }),
  onDraft: (checked) =>
    onMessage('draftChecked', async ({ data, sender }) => {
      if (await inFront(sender.tab)) checked(data);
    }),
  onMove(moved) {
    const activated = ({ windowId }: { readonly windowId: number }) => {
      void own.then(({ id }) => windowId === id && moved());
    };
    const updated = (tabId: number, change: { readonly status?: string }, tab: { readonly active: boolean; readonly windowId: number }) => {
      if (change.status === 'loading') frames.delete(tabId);
      if (change.status === 'complete') void inFront(tab).then((isIt) => isIt && moved());
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  },
};
