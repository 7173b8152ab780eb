import { type Case, emptyCase } from '@/utils/script';
import { database } from './database';
import { vault } from './vault';

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
