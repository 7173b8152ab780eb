type Listener = (event: Event) => void;

/** Takes listeners as a window does. */
export type First = Pick<EventTarget, 'addEventListener'>;

export interface FirstInLine extends First {
  /** Whether somebody listens. */
  taken(): boolean;
  /** Hands an event to the listeners of its type, in their order, until one of them keeps it. */
  pass(event: Event): void;
}

/**
 * A place in front of all listeners of the page. Listeners on one window are called in the order in which they came, and
 * the desk comes late: so it hears what the door hears, which was there before the page's first script.
 */
export function firstInLine(): FirstInLine {
  const listeners = new Map<string, Set<Listener>>();
  return {
    addEventListener(type, listener, options) {
      if (typeof listener !== 'function') return;
      const ofType = listeners.get(type) ?? new Set();
      listeners.set(type, ofType.add(listener));
      const signal = typeof options === 'object' ? options.signal : undefined;
      signal?.addEventListener('abort', () => {
        ofType.delete(listener);
        if (ofType.size === 0) listeners.delete(type);
      });
    },
    taken: () => listeners.size > 0,
    pass(event) {
      for (const listener of listeners.get(event.type) ?? []) {
        listener(event);
        // Set by whoever stops an event's way.
        if (event.cancelBubble) return;
      }
    },
  };
}
