import { useCallback, useEffect, useRef, useState } from 'react';
import { type Case, emptyCase } from '@/utils/script';
import type { CasePort } from './ports';

/** Whether it could be read, with the way to ask for it again. */
interface Reading {
  readonly state: 'ready' | 'failed';
  readonly again: () => void;
}

/** The state of a ticket at the desk: as it was left, and saved with every change. Undefined until it is known. */
export function useCase(
  cases: Pick<CasePort, 'get' | 'set' | 'onChange'>,
  ticketKey: string,
): readonly [Case | undefined, (part: Partial<Case>) => void, Reading] {
  const [held, setHeld] = useState<{ readonly key: string; readonly state: Case }>();
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const latest = useRef<Case>(emptyCase);

  useEffect(() => {
    let late = false;
    cases.get(ticketKey).then(
      (state) => {
        if (late) return;
        latest.current = state;
        setFailed(false);
        setHeld({ key: ticketKey, state });
      },
      () => late || setFailed(true),
    );
    return () => {
      late = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another turn asks again
  }, [cases, ticketKey, turn]);

  // A panel of another window changed it: what it did is shown here, and not written over by what was known before.
  useEffect(
    () =>
      cases.onChange(ticketKey, () => {
        const before = latest.current;
        cases.get(ticketKey).then(
          (state) => {
            // Changed here meanwhile: that is written and told again.
            if (latest.current !== before || JSON.stringify(state) === JSON.stringify(before)) return;
            latest.current = state;
            setHeld({ key: ticketKey, state });
          },
          () => undefined,
        );
      }),
    [cases, ticketKey],
  );
  const again = useCallback(() => setTurn((last) => last + 1), []);

  const change = (part: Partial<Case>) => {
    latest.current = { ...latest.current, ...part };
    setHeld({ key: ticketKey, state: latest.current });
    void cases.set(ticketKey, latest.current);
  };
  return [held?.key === ticketKey ? held.state : undefined, change, { state: failed ? 'failed' : 'ready', again }];
}
