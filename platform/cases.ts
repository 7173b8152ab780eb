import type { Place } from '@/utils/script';
import { database } from './database';
import { vault } from './vault';

/** Where a ticket stands at the desk: kept so that a restart of the browser changes nothing. */
export interface Case {
  /** The script that is gone by, and how far. */
  readonly script?: string;
  readonly place?: Place;
  /** Asks of the letter that the operator struck out or corrected: the place in the list, and the words instead. */
  readonly asks: Readonly<Record<string, string>>;
  /** What the operator typed into the contact's form. */
  readonly typed: Readonly<Record<string, string>>;
  /** Values that steps of the script gave the contact. */
  readonly log: Readonly<Record<string, string>>;
}

export const emptyCase: Case = { asks: {}, typed: {}, log: {} };
/** A ticket that nobody came back to for so long is at an end. */
const keptDays = 30;

export const cases = {
  async get(ticketKey: string): Promise<Case> {
    const row = await database.cases.get(await vault.tag(ticketKey));
    const [found] = row ? await vault.open<Case>([row]) : [];
    return { ...emptyCase, ...found };
  },
  async set(ticketKey: string, state: Case): Promise<void> {
    // While the lock is shut it is not kept: it could be put in but not taken out again before the passphrase comes.
    if ((await vault.state()) === 'locked') return;
    const row = { key: await vault.tag(ticketKey), at: new Date().toISOString(), ...(await vault.seal(state)) };
    await database.cases.put(row);
  },
  async forget(now: Date): Promise<void> {
    await database.cases
      .where('at')
      .below(new Date(now.getTime() - keptDays * 86_400_000).toISOString())
      .delete();
  },
};
