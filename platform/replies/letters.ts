import { browser } from '#imports';
import type { FormalLetter, LetterSource } from '@/utils/formal-letter';

interface Kept {
  readonly source: LetterSource;
  readonly edited?: FormalLetter;
}

const draftOf = (name: string): string => `letter:draft:${name}`;
const editedOf = (name: string): string => `letter:edited:${name}`;
const prefix = draftOf('');
const most = 5;

/** Formal letters being made, in the browser's memory alone: a draft is never written to the disk. */
export const letters = {
  /** Keeps a draft for the page that makes a letter of it; gives the name to find it by. */
  async begin(source: LetterSource): Promise<string> {
    const area = browser.storage.session;
    const old = Object.keys(await area.get(null)).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    // Names begin with their time: the oldest come first.
    const gone = old.toSorted().slice(0, Math.max(0, old.length - most + 1));
    await area.remove(gone.flatMap((name) => [draftOf(name), editedOf(name)]));
    const name = `${Date.now()}-${crypto.randomUUID()}`;
    await area.set({ [draftOf(name)]: source });
    return name;
  },
  async load(name: string): Promise<Kept | undefined> {
    const found = await browser.storage.session.get([draftOf(name), editedOf(name)]);
    const source = found[draftOf(name)] as LetterSource | undefined;
    const edited = found[editedOf(name)] as FormalLetter | undefined;
    return source && { source, ...(edited && { edited }) };
  },
  /** Asks nothing before it writes: what was typed last is on its way also when the page is closed right after it. */
  keep: (name: string, edited: FormalLetter): Promise<void> => browser.storage.session.set({ [editedOf(name)]: edited }),
};
