import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Place } from './place';

const none: readonly Place[] = [];

/** The places of the letter in front: told by what reads it, drawn where it stands, without drawing all between anew. */
export function knownPlaces() {
  let places = none;
  let follow: (() => void) | undefined;
  return {
    get: () => places,
    set: (now: readonly Place[]) => {
      places = now;
      follow?.();
    },
    onChange: (changed: () => void) => {
      follow = changed;
      return () => (follow = undefined);
    },
  };
}

export const KnownPlaces = createContext(knownPlaces());

export function usePlaces(): readonly Place[] {
  const { get, onChange } = use(KnownPlaces);
  return useSyncExternalStore(onChange, get);
}

/** Tells the places while it is drawn. */
export function useTold(places: readonly Place[]): void {
  const { set } = use(KnownPlaces);
  useEffect(() => {
    set(places);
    return () => set(none);
  }, [places, set]);
}
