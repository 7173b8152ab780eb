import { browser } from '#imports';
import type { DeskPlace } from '@/platform';
import { onMessage, sendMessage } from '@/platform/messages';
import type { Ticket } from '@/utils/ticket';

const own = browser.tabs.getCurrent();
let frameId = 0;

/** The desk that this palette stands over: in the same tab, in the frame that last told of a ticket. */
export async function place(): Promise<DeskPlace> {
  const tab = await own;
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameId };
}

/** Calls back with the ticket of this tab, now and whenever its desk tells of another. */
export function followTicket(opened: (ticket: Ticket) => void): void {
  onMessage('ticketOpened', async ({ data, sender }) => {
    if (sender.tab?.id === undefined || sender.tab.id !== (await own)?.id) return;
    frameId = sender.frameId ?? 0;
    opened(data);
  });
  void place()
    .then((at) => at && sendMessage('tellTicket', undefined, at))
    .then((ticket) => ticket && opened(ticket))
    .catch(() => {});
}

export async function insert(reply: { readonly html: string; readonly text: string; readonly template: string }) {
  const at = await place();
  const outcome = at && (await sendMessage('insertReply', reply, at).catch(() => undefined));
  return outcome ?? ({ done: false, why: 'gone' } as const);
}

export async function close(): Promise<void> {
  const at = await place();
  if (at) await sendMessage('togglePalette', undefined, at);
}
