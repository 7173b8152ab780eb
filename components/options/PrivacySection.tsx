import { lazy, Suspense, useState } from 'react';
import { Confirm } from '../confirm';
import { Button, Field, Hindered, Icon, Notice, useAct } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';
import { LearningCard } from './LearningCard';
import { Stopped } from './Stopped';
import type { OptionsProps } from './options-props';
import { Places } from './Places';
import './privacy-section.css';

// What the types are is known where they are looked for: brought with this page alone.
const TypesCard = lazy(() => import('./TypesCard'));
const MaskingCard = lazy(() => import('./MaskingCard'));

export function PrivacySection({ settings, port, contacts, learning, copy }: OptionsProps) {
  const { privacy: words, contact, common } = useWords();
  const { profile } = settings;
  const [typed, setTyped] = useState(String(profile.keepDays));
  const [erased, setErased] = useState(false);
  const erasing = useAct();
  const days = Number(typed);
  const fits = /^\d+$/.test(typed) && days >= 1 && days <= 3650;

  function keep(text: string): void {
    setTyped(text);
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && number <= 3650) void port.change((now) => ({ profile: { ...now.profile, keepDays: number } }));
  }

  return (
    <>
      <Card title={words.what} why={words.local}>
        <Places />
        <Missing title={words.notKept} lines={words.notKeptList} />
      </Card>
      <Stopped contacts={contacts} />
      <Card title={words.contacts}>
        <Field label={words.keepDays} {...(fits && { hint: words.keepHint(days) })} wrong={fits ? undefined : words.keepWrong}>
          {(props) => (
            <input
              {...props}
              className="input input--short"
              inputMode="numeric"
              value={typed}
              onChange={(event) => keep(event.target.value.trim())}
            />
          )}
        </Field>
        <div className="card__row">
          <Confirm
            title={contact.removeAllTitle}
            why={contact.removeAllWhy}
            action={common.remove}
            onConfirm={() => {
              setErased(false);
              void erasing.act(() => contacts.removeAll().then(() => setErased(true)));
            }}
          >
            <Button look="danger">{words.erase}</Button>
          </Confirm>
        </div>
        <Hindered of={erasing} what={contact.notErased} />
        {erased && (
          <Notice look="good" live>
            {words.erased}
          </Notice>
        )}
      </Card>
      <Suspense>
        <TypesCard settings={settings} port={port} />
        <MaskingCard settings={settings} port={port} />
      </Suspense>
      <LearningCard learning={learning} copy={copy} />
    </>
  );
}

function Missing({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div className="kept">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon name="close" /> {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
