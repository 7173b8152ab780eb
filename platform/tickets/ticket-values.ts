import { browser } from '#imports';
import { alone } from '../kept/alone';
import { sendMessage, type TicketValues } from '../messages';

interface Row extends TicketValues {
  readonly ticket: string;
}

const inMemory = 'ticket-values';
const most = 50;
const nothing: TicketValues = { facts: {}, filled: {} };

/** Firefox keeps this memory from our pages inside a host page: the palette there asks the background. */
const reachable = (): boolean => (browser.storage as Partial<typeof browser.storage>).session !== undefined;

const all = async (): Promise<readonly Row[]> =>
  ((await browser.storage.session.get(inMemory))[inMemory] as readonly Row[] | undefined) ?? [];

const joined = (before: TicketValues, { facts, filled }: TicketValues): TicketValues => ({
  facts: { ...before.facts, ...facts },
  filled: { ...before.filled, ...filled },
});

/** As this page knows it: asked at once while a reply is drawn. */
const known = new Map<string, TicketValues>();
/** What is not written down yet. */
const unwritten = new Map<string, TicketValues>();

async function write(ticket: string): Promise<void> {
  for (let part = unwritten.get(ticket); part !== undefined; part = unwritten.get(ticket)) {
    await ticketValues.keep(ticket, part);
    if (unwritten.get(ticket) === part) unwritten.delete(ticket);
  }
}

/**
 * Values of tickets, newest first, told in any page of ours and used in all: a number that was put right in the side panel
 * stands in the palette's reply and in the record. In the browser's memory only, gone with it; never on disk.
 */
export const ticketValues = {
  now: (ticket: string): TicketValues => known.get(ticket) ?? nothing,
  /** Brings what other pages were told; what this one was told meanwhile stays. */
  async bring(ticket: string): Promise<TicketValues> {
    const kept = reachable()
      ? ((await all()).find((one) => one.ticket === ticket) ?? nothing)
      : await sendMessage('valuesOfTicket', ticket);
    const { facts, filled } = joined(kept, unwritten.get(ticket) ?? nothing);
    known.set(ticket, { facts, filled });
    return { facts, filled };
  },
  tell(ticket: string, part: Partial<TicketValues>): void {
    const given = { ...nothing, ...part };
    known.set(ticket, joined(ticketValues.now(ticket), given));
    // What is typed letter by letter is written once it rests.
    const waits = unwritten.has(ticket);
    unwritten.set(ticket, joined(unwritten.get(ticket) ?? nothing, given));
    if (!waits) setTimeout(() => void write(ticket).catch(() => unwritten.delete(ticket)), 0);
  },
  async keep(ticket: string, part: TicketValues): Promise<void> {
    if (!reachable()) return sendMessage('keepTicketValues', { ticket, values: part });
    await alone(inMemory, async () => {
      const rows = await all();
      const now = joined(rows.find((one) => one.ticket === ticket) ?? nothing, part);
      const others = rows.filter((one) => one.ticket !== ticket);
      await browser.storage.session.set({ [inMemory]: [{ ticket, ...now }, ...others].slice(0, most) });
    });
  },
};
