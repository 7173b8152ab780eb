/* oxlint-disable react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- what an answer depends on is the caller's to say */
import { useCallback, useEffect, useState } from 'react';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: Value };

/**
 * What a promise brings, asked for again whenever one of `on` changes. The last value stays until the next one is
 * there, so that nothing flickers while the operator types; an answer that comes too late is dropped.
 */
export function useLoaded<Value>(load: () => Promise<Value>, on: readonly unknown[]): Loaded<Value> & { readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let late = false;
    load().then(
      (value) => late || setLoaded({ state: 'ready', value }),
      () => late || setLoaded({ state: 'failed' }),
    );
    return () => {
      late = true;
    };
  }, [...on, turn]);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { ...loaded, again };
}
