import { browser } from '#imports';
import { type LetterMarks, noMarks } from '@/utils/text';
import { alone } from '../kept/alone';
import { sendMessage } from '../messages';

const inMemory = 'letter-marks';
const most = 50;

interface Marked {
  readonly ticket: string;
  readonly marks: LetterMarks;
}

/** Firefox keeps this memory from our pages inside a host page: the palette there asks the background. */
const reachable = (): boolean => (browser.storage as Partial<typeof browser.storage>).session !== undefined;

const all = async (): Promise<readonly Marked[]> =>
  ((await browser.storage.session.get(inMemory))[inMemory] as readonly Marked[] | undefined) ?? [];

/**
 * Sentences that the operator took out of a letter or let count, the newest letters first; every page of ours searches and
 * learns by them. In the browser's memory only, gone with it; never on disk.
 */
export const letterMarks = {
  of: async (ticket: string): Promise<LetterMarks> =>
    reachable() ? ((await all()).find((one) => one.ticket === ticket)?.marks ?? noMarks) : sendMessage('marksOfLetter', ticket),
  async keep(ticket: string, marks: LetterMarks): Promise<void> {
    await alone(inMemory, async () => {
      const others = (await all()).filter((one) => one.ticket !== ticket);
      await browser.storage.session.set({ [inMemory]: [{ ticket, marks }, ...others].slice(0, most) });
    });
  },
  /** Calls back on every change, from any page, where that can be heard; returns what ends it. */
  watch(changed: () => void): () => void {
    if (!reachable()) return () => {};
    const listen = (changes: Record<string, unknown>): void => {
      if (inMemory in changes) changed();
    };
    browser.storage.session.onChanged.addListener(listen);
    return () => browser.storage.session.onChanged.removeListener(listen);
  },
};
