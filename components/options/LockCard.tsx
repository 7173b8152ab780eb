import { useState } from 'react';
import type { RecordSettingsPort } from '../desk';
import { Button, Field, Hindered, Notice, Unread, useAct, useLoaded } from '../parts';
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
  const setting = useAct();
  const shutting = useAct();
  const dropping = useAct();
  if (set.state !== 'ready') return <Unread of={set} />;
  if (set.value)
    return (
      <div className="card__row">
        <Notice look="good">{words.isSet}</Notice>
        <Button onClick={() => void shutting.act(() => lock.shut().then(() => setSaid('shut')))}>{words.lockNow}</Button>
        <Button
          look="bare"
          onClick={() =>
            void dropping.act(async () => {
              setSaid(undefined);
              if (await lock.drop()) set.again();
              else setSaid('closed');
            })
          }
        >
          {words.drop}
        </Button>
        <Hindered of={shutting} what={words.notShut} />
        <Hindered of={dropping} what={words.notDropped} />
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
        // What was typed stays until it is taken.
        void setting.act(async () => {
          await lock.set(typed);
          setTyped('');
          setAgain('');
          set.again();
        });
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
      <Hindered of={setting} what={words.notSet} />
      <div className="card__row">
        <Button type="submit">{words.set}</Button>
      </div>
    </form>
  );
}
