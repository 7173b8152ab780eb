import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes when what held it has left the page, as a button does that is pressed once: otherwise a keyboard
 * starts over at the top of the page.
 * @param on what changes when something may have left
 */
export function useFocusHome<Place extends HTMLElement>(on: unknown): RefObject<Place | null> {
  const home = useRef<Place>(null);
  const last = useRef(on);
  useEffect(() => {
    if (last.current === on) return;
    last.current = on;
    const { activeElement: held, body } = document;
    // A page that waits for its code hides the one before it, which keeps the focus until the browser notices.
    if (held === null || held === body || !held.checkVisibility()) home.current?.focus({ preventScroll: true });
  }, [on]);
  return home;
}
