import { useState } from 'react';
import type { DocumentsChanged, StudioPort } from '../outside';
import { useWords } from '../words';

export interface Said {
  readonly words: string;
  /** The batch that can be taken back. */
  readonly batch?: number;
}

/** Says what was just done to the library, with the way back. */
export function useUndo(port: StudioPort) {
  const words = useWords().studio.list;
  const [said, setSaid] = useState<Said>();
  return {
    said,
    close: () => setSaid(undefined),
    done({ batch, added, changed, removed }: DocumentsChanged): void {
      setSaid({ words: words.done(added, changed, removed), ...(batch > 0 && { batch }) });
    },
    async undo(batch: number): Promise<void> {
      const { back, kept } = await port.undo(batch);
      setSaid({
        words: [words.undone(back), kept.length > 0 ? words.keptSince(kept.slice(0, 5).join(', ')) : ''].filter(Boolean).join('. '),
      });
    },
  };
}
