import { useSyncExternalStore } from 'react';

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The part of the address behind `#`: a section can be linked to, and the Back button works. */
export function useHash(): string {
  return useSyncExternalStore(follow, () => location.hash.slice(1));
}
