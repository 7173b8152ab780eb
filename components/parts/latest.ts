import { useSyncExternalStore } from 'react';

/** The last thing told, kept from before the page is drawn: a message may come first. */
export interface Latest<Value> {
  get(): Value | undefined;
  set(value: Value | undefined): void;
  watch(changed: () => void): () => void;
}

export function latest<Value>(): Latest<Value> {
  let kept: Value | undefined;
  const watching = new Set<() => void>();
  return {
    get: () => kept,
    set(value) {
      kept = value;
      for (const changed of watching) changed();
    },
    watch(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
}

/** Draws again whenever something new is told. */
export function useLatest<Value>(told: Latest<Value>): Value | undefined {
  return useSyncExternalStore(told.watch, told.get);
}
