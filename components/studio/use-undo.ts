import { useState } from 'react';
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

/** Does things to the library and says what came of them, with the way back. */
export function useUndo(port: StudioPort) {
  const words = useWords().studio.list;
  const [said, setSaid] = useState<Said>();
  /** Says what an action made of the library; whether it was done at all. */
  async function told(action: () => Promise<Said>): Promise<boolean> {
    try {
      setSaid(await action());
      return true;
    } catch (fault) {
      console.error(fault);
      setSaid({ words: isFull(fault) ? words.notDoneFull : words.notDone, failed: true });
      return false;
    }
  }
  return {
    said,
    close: () => setSaid(undefined),
    run: (action: () => Promise<DocumentsChanged>): Promise<boolean> =>
      told(async () => {
        const { batch, added, changed, removed } = await action();
        return { words: words.done(added, changed, removed), ...(batch > 0 && { batch }) };
      }),
    undo: (batch: number): Promise<boolean> =>
      told(async () => {
        const { back, kept } = await port.undo(batch);
        return {
          words: [words.undone(back), kept.length > 0 ? words.keptSince(kept.slice(0, 5).join(', ')) : ''].filter(Boolean).join('. '),
        };
      }),
  };
}
