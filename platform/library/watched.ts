import { liveQuery } from 'dexie';

/**
 * Tells when what is asked for may be another, also when another page of ours or the background changed it; returns what
 * ends it. It tells once at the beginning, too: what came between the caller's own reading and this one would be lost.
 */
export const watched =
  (ask: () => Promise<unknown>) =>
  (changed: () => void): (() => void) => {
    const following = liveQuery(ask).subscribe(() => changed());
    return () => following.unsubscribe();
  };
