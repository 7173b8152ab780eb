import { browser } from '#imports';
import type { FormalLetter, LetterSource } from '@/utils/formal-letter';

interface Kept {
  readonly source: LetterSource;
  readonly edited?: FormalLetter;
}

const prefix = 'letter:';
const most = 5;

/** Formal letters being made, in the browser's memory alone: a draft is never written to the disk. */
export const letters = {
  /** Keeps a draft for the page that makes a letter of it; gives the name to find it by. */
  async begin(source: LetterSource): Promise<string> {
    const area = browser.storage.session;
    const old = Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix));
    // Names begin with their time: the oldest come first.
    await area.remove(old.toSorted().slice(0, Math.max(0, old.length - most + 1)));
    const name = `${Date.now()}-${crypto.randomUUID()}`;
    await area.set({ [prefix + name]: { source } satisfies Kept });
    return name;
  },
  async load(name: string): Promise<Kept | undefined> {
    const key = prefix + name;
    return (await browser.storage.session.get(key))[key] as Kept | undefined;
  },
  async keep(name: string, edited: FormalLetter): Promise<void> {
    const before = await letters.load(name);
    if (before !== undefined) await browser.storage.session.set({ [prefix + name]: { ...before, edited } satisfies Kept });
  },
};
