import { useState } from 'react';
import type { PanelDeskPort } from '../outside';
import { putIn, type Put } from '../reply';
import { Button, Notice, useLoaded } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly desk: Pick<PanelDeskPort, 'room' | 'note' | 'copy'>;
  readonly note: string;
}

/** The note put into the tool's own box for colleagues; where that box is on another page, the way there. */
export function NoteButton({ desk, note }: Props) {
  const { desk: words, outcome } = useWords();
  const room = useLoaded(() => desk.room(), [desk]);
  const [last, setLast] = useState<Put>();
  if (room.state !== 'ready' || room.value.note === false) return null;

  // Asked again at the press: the operator may have opened the box meanwhile.
  async function put(): Promise<void> {
    const { note: here } = await desk.room();
    if (here !== true) return room.again();
    const box = document.createElement('div');
    for (const line of note.split('\n')) box.append(Object.assign(document.createElement('p'), { textContent: line }));
    setLast(await putIn({ ...desk, insert: (reply) => desk.note(reply) }, undefined, { html: box.innerHTML, text: note }));
  }

  return (
    <>
      <Button icon="insert" onClick={() => void put()}>
        {words.handOver.insertNote}
      </Button>
      {typeof room.value.note === 'string' && (
        <p className="said">
          {words.handOver.noteElsewhere}{' '}
          <a href={room.value.note} target="_blank" rel="noreferrer">
            {words.handOver.openNote}
          </a>
        </p>
      )}
      <div role="status" className={last === undefined ? 'unseen' : ''}>
        {last !== undefined && (
          <Notice look={last === 'inserted' ? 'good' : 'warn'}>{last === 'inserted' ? words.handOver.noteIn : outcome[last]}</Notice>
        )}
      </div>
    </>
  );
}
