import { useEffect, useState } from 'react';

/** What is typed, once the typing has paused for so many milliseconds. */
export function useQuiet(typed: string, pauseMs: number): string {
  const [quiet, setQuiet] = useState(typed);
  useEffect(() => {
    const pause = setTimeout(() => setQuiet(typed), pauseMs);
    return () => clearTimeout(pause);
  }, [typed, pauseMs]);
  return quiet;
}
