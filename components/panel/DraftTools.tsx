import { useState } from 'react';
import type { Draft, PanelDeskPort } from '../outside';
import { Button } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly draft: Draft;
  readonly desk: Pick<PanelDeskPort, 'neaten' | 'openLetter'>;
  readonly onSaid: (sentence: string) => void;
}

/** What is done with the draft as a whole. */
export function DraftTools({ draft, desk, onSaid }: Props) {
  const { draft: words, letter } = useWords();
  const [busy, setBusy] = useState(false);

  async function neaten(): Promise<void> {
    setBusy(true);
    const { done, places } = await desk.neaten(draft);
    setBusy(false);
    onSaid(done ? (places === 0 ? words.neatAlready : words.neat(places)) : words.notFixed);
  }

  return (
    <div className="draft-dock__tools">
      <Button disabled={busy} title={words.neatenWhy} onClick={() => void neaten()}>
        {words.neaten}
      </Button>
      <Button title={letter.openWhy} onClick={() => void desk.openLetter(draft)}>
        {letter.open}
      </Button>
    </div>
  );
}
