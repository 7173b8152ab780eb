import { useState } from 'react';
import type { RecordSettingsPort } from '../desk';
import { Button, Field, Notice, Unread, useLoaded } from '../parts';
import { useWords } from '../words';

const shortest = 8;

/** A passphrase over the contact records: set, taken away, or shut at once. */
export function LockCard({ lock }: { readonly lock: RecordSettingsPort['lock'] }) {
  const { settings: words } = useWords().desk;
  const set = useLoaded(() => lock.isSet(), [lock]);
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'shortPassphrase' | 'notSame'>();
  const [said, setSaid] = useState<'shut' | 'closed'>();
  if (set.state !== 'ready') return <Unread of={set} />;
  if (set.value)
    return (
      <div className="card__row">
        <Notice look="good">{words.isSet}</Notice>
        <Button onClick={() => void lock.shut().then(() => setSaid('shut'))}>{words.lockNow}</Button>
        <Button
          look="bare"
          onClick={() =>
            void lock.drop().then(
              () => {
                setSaid(undefined);
                set.again();
              },
              () => setSaid('closed'),
            )
          }
        >
          {words.drop}
        </Button>
        {said && (
          <Notice look={said === 'shut' ? 'good' : 'warn'} live>
            {said === 'shut' ? words.isShut : words.openFirst}
          </Notice>
        )}
      </div>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.length < shortest) return setWrong('shortPassphrase');
        // Nobody can tell it afterwards: a slip of the finger would lock everything up for good.
        if (again !== typed) return setWrong('notSame');
        void lock.set(typed).then(set.again);
        setTyped('');
        setAgain('');
      }}
    >
      {(
        [
          [words.newPassphrase, typed, setTyped, 'shortPassphrase'],
          [words.passphraseAgain, again, setAgain, 'notSame'],
        ] as const
      ).map(([label, value, change, fault]) => (
        <Field key={fault} label={label} wrong={wrong === fault ? words[fault] : undefined}>
          {(props) => (
            <input
              {...props}
              className="input"
              type="password"
              autoComplete="new-password"
              value={value}
              onChange={(event) => {
                change(event.target.value);
                setWrong(undefined);
              }}
            />
          )}
        </Field>
      ))}
      <div className="card__row">
        <Button type="submit">{words.set}</Button>
      </div>
    </form>
  );
}
