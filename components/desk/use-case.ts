import { useEffect, useRef, useState } from 'react';
import { type Case, emptyCase } from '@/utils/script';
import type { CasePort } from './ports';

/** The state of a ticket at the desk: as it was left, and saved with every change. Undefined until it is known. */
export function useCase(cases: CasePort, ticketKey: string): readonly [Case | undefined, (part: Partial<Case>) => void] {
  const [held, setHeld] = useState<{ readonly key: string; readonly state: Case }>();
  const latest = useRef<Case>(emptyCase);

  useEffect(() => {
    let late = false;
    void cases.get(ticketKey).then((state) => {
      if (late) return;
      latest.current = state;
      setHeld({ key: ticketKey, state });
    });
    return () => {
      late = true;
    };
  }, [cases, ticketKey]);

  const change = (part: Partial<Case>) => {
    latest.current = { ...latest.current, ...part };
    setHeld({ key: ticketKey, state: latest.current });
    void cases.set(ticketKey, latest.current);
  };
  return [held?.key === ticketKey ? held.state : undefined, change];
}
