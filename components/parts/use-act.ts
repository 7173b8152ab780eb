import { useState } from 'react';
import { isFull } from './is-full';

/** What hinders an act: no room, a store that failed, or one that does not answer yet. */
export type Hindrance = 'full' | 'failed' | 'waits';

/** As long as nobody wonders whether a press was taken (ms). */
const patienceMs = 4000;

export interface Acting {
  readonly hindered: Hindrance | undefined;
  /** Does it, and tells what hinders it; never rejects. A later act takes back what was told of the one before. */
  act(doing: () => Promise<unknown>): Promise<void>;
}

/** Acts of the operator's whose failure is told beside the place where they were asked for. */
export function useAct(): Acting {
  const [hindered, setHindered] = useState<Hindrance>();
  return {
    hindered,
    async act(doing) {
      setHindered(undefined);
      const late = setTimeout(() => setHindered('waits'), patienceMs);
      try {
        await doing();
        setHindered(undefined);
      } catch (fault) {
        console.error('Otklik: an act was not done', fault);
        setHindered(isFull(fault) ? 'full' : 'failed');
      } finally {
        clearTimeout(late);
      }
    },
  };
}
