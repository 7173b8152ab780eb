import { useState } from 'react';
import { Confirm } from '../confirm';
import { Button, Field, Hindered, useAct } from '../parts';
import { useWords } from '../words';
import type { RecordPort } from './ports';

/** Contacts under a passphrase: opened by it, or begun anew when it is lost. */
export function Unlock({ records, onOpen }: { readonly records: RecordPort; readonly onOpen: () => void }) {
  const { record: words } = useWords().desk;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const opening = useAct();
  const beginning = useAct();
  return (
    <section className="unlock">
      <h2>{words.locked}</h2>
      <p>{words.lockedWhy}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void opening.act(() => records.unlock(typed).then((right) => (right ? onOpen() : setWrong(true))));
        }}
      >
        <Field label={words.passphrase} wrong={wrong ? words.wrongPassphrase : undefined}>
          {(props) => (
            <input
              {...props}
              className="input"
              type="password"
              autoComplete="current-password"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setWrong(false);
              }}
            />
          )}
        </Field>
        <Hindered of={opening} what={words.notOpened} />
        <Button type="submit" look="main">
          {words.unlock}
        </Button>
      </form>
      <Confirm
        title={words.lostTitle}
        why={words.lostWhy}
        action={words.lostAction}
        onConfirm={() => void beginning.act(() => records.startAnew().then(onOpen))}
      >
        <Button look="bare">{words.lost}</Button>
      </Confirm>
      <Hindered of={beginning} what={words.notBegun} />
    </section>
  );
}
