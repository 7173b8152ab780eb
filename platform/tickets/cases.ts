import { dayMs } from '@/utils/clock';
import { type Case, emptyCase } from '@/utils/script';
import { database } from '../database';
import { watched } from '../library/watched';
import { vault } from '../vault';

/** A ticket that nobody came back to for so long is at an end. */
const keptDays = 30;

/** Whether a state tells nothing: no row is kept of it. */
const tellsNothing = (state: Case): boolean =>
  Object.values(state).every((part: unknown) => !part || (typeof part === 'object' && Object.keys(part).length === 0));

/** What is being written: a tab that opens meanwhile sees it, and never an older state. */
const underWay = new Map<string, Case>();

export const cases = {
  async get(ticketKey: string): Promise<Case> {
    const newest = underWay.get(ticketKey);
    if (newest) return newest;
    const row = await database.cases.get(await vault.tag(ticketKey));
    const [found] = row ? await vault.open<Case>([row]) : [];
    return { ...emptyCase, ...found };
  },
  async set(ticketKey: string, state: Case): Promise<void> {
    underWay.set(ticketKey, state);
    try {
      // While the lock is shut it is not kept: it could be put in but not taken out again before the passphrase comes.
      if ((await vault.state()) === 'locked') return;
      const row = { key: await vault.tag(ticketKey), at: new Date().toISOString(), ...(await vault.seal(state)) };
      // Overtaken by a newer one: that is the one to be kept.
      if (underWay.get(ticketKey) !== state) return;
      await (tellsNothing(state) ? database.cases.delete(row.key) : database.cases.put(row));
    } finally {
      if (underWay.get(ticketKey) === state) underWay.delete(ticketKey);
    }
  },
  /** Those of these keys that something is kept of. */
  async begun(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const tags = await vault.tags(keys);
    const there = new Set(await database.cases.where('key').anyOf(tags).primaryKeys());
    return new Set(keys.filter((key, nth) => underWay.has(key) || there.has(tags[nth] ?? '')));
  },
  /** Calls back when the state of a ticket may be another, also when a panel of another window changed it; returns what ends it. */
  onChange(ticketKey: string, changed: () => void): () => void {
    let ended = false;
    let end = () => {};
    void vault.tag(ticketKey).then((tag) => {
      if (!ended) end = watched(() => database.cases.get(tag))(changed);
    });
    return () => {
      ended = true;
      end();
    };
  },
  async forget(now: Date): Promise<void> {
    await database.cases
      .where('at')
      .below(new Date(now.getTime() - keptDays * dayMs).toISOString())
      .delete();
  },
};
