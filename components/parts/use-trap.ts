import { useEffect, type RefObject } from 'react';

const reachable = 'button:not(:disabled), input, select, textarea, a[href], [tabindex="0"]';

/** Keeps Tab inside: behind the last control comes the first. The host page around the frame must not get the focus. */
export function useTrap(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function pressed(event: KeyboardEvent): void {
      if (event.key !== 'Tab' || inside.current === null) return;
      const stops = [...inside.current.querySelectorAll<HTMLElement>(reachable)].filter((stop) => stop.checkVisibility());
      const from = event.shiftKey ? stops[0] : stops.at(-1);
      const held = document.activeElement;
      if (held !== from && stops.some((stop) => stop === held)) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [inside]);
}
