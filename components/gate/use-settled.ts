import { useEffect, useState } from 'react';

/** Long enough for the second press of a double click, for a held Enter to end and for the next letter of one who writes on. */
const settlingMs = 350;

/**
 * Whether the gate may be answered: it has stood for a moment in which no key came. The keys or clicks that pressed Send
 * must not also answer the question that nobody has seen yet, and neither must what is written on behind Ctrl+Enter.
 */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let end: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(end);
      end = setTimeout(settle, settlingMs);
    };
    const leave = (): void => {
      clearTimeout(end);
      removeEventListener('keydown', wait, true);
    };
    const settle = (): void => {
      leave();
      setSettled(true);
    };
    addEventListener('keydown', wait, true);
    wait();
    return leave;
  }, []);
  return settled;
}
