import { useEffect, useRef, type RefObject } from 'react';

/** What a page says now, for what was made once and lives on, such as an editor. */
export function useNow<Value>(value: Value): RefObject<Value> {
  const now = useRef(value);
  useEffect(() => {
    now.current = value;
  });
  return now;
}
