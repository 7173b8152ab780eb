import { useEffect, useState } from 'react';

/** Long enough for the second press of a double click and for a held Enter to end. */
const settlingMs = 350;

/**
 * Whether the gate has stood long enough to be answered: the keys or clicks that pressed Send must not also answer the
 * question that nobody has seen yet.
 */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const end = setTimeout(() => setSettled(true), settlingMs);
    return () => clearTimeout(end);
  }, []);
  return settled;
}
