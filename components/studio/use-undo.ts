import { useRef, useState } from 'react';
import type { DocumentsChanged, StudioPort } from '../outside';
import { isFull } from '../parts';
import { useWords } from '../words';

export interface Said {
  readonly words: string;
  /** What was not done: nothing of it is in the library then. */
  readonly failed?: true;
  /** The batch that can be taken back. */
  readonly batch?: number;
}

/** Milliseconds after which it is said that something is still being done; most things are done before. */
const patience = 300;

/** Does things to the library, one at a time, and says what came of them, with the way back. */
export function useUndo(port: StudioPort) {
  const words = useWords().studio.list;
  const [said, setSaid] = useState<Said>();
  const [doing, setDoing] = useState<string>();
  const busy = useRef(false);
  /** Says what an action made of the library; whether it was done at all. A second press while it is being done does nothing. */
  async function told(meanwhile: string, action: () => Promise<Said>): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    const waiting = setTimeout(() => setDoing(meanwhile), patience);
    try {
      setSaid(await action());
      return true;
    } catch (fault) {
      console.error(fault);
      setSaid({ words: isFull(fault) ? words.notDoneFull : words.notDone, failed: true });
      return false;
    } finally {
      clearTimeout(waiting);
      busy.current = false;
      setDoing(undefined);
    }
  }
  return {
    said,
    /** What is being done, when it takes long enough to be told. */
    doing,
    close: () => setSaid(undefined),
    run: (action: () => Promise<DocumentsChanged>): Promise<boolean> =>
      told(words.doing, async () => {
        const { batch, added, changed, removed } = await action();
        return { words: words.done(added, changed, removed), ...(batch > 0 && { batch }) };
      }),
    undo: (batch: number): Promise<boolean> =>
      told(words.undoing, async () => {
        const { back, kept } = await port.undo(batch);
        return {
          words: [words.undone(back), kept.length > 0 ? words.keptSince(kept.slice(0, 5).join(', ')) : ''].filter(Boolean).join('. '),
        };
      }),
  };
}
