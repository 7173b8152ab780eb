import { liveQuery } from 'dexie';

/** Tells when what is asked for may be another, also when another page of ours or the background changed it; returns what ends it. */
export const watched =
  (ask: () => Promise<unknown>) =>
  (changed: () => void): (() => void) => {
    let first = true;
    const following = liveQuery(ask).subscribe(() => {
      if (!first) changed();
      first = false;
    });
    return () => following.unsubscribe();
  };
