import { lazy, Suspense, useState } from 'react';
import { Confirm } from '../confirm';
import { Button, Hindered, Icon, Notice, useAct, useLoaded } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';
import { KeepDays } from './KeepDays';
import { LearningCard } from './LearningCard';
import { Stopped } from './Stopped';
import type { OptionsProps } from './options-props';
import { Places } from './Places';
import './privacy-section.css';

// What the types are is known where they are looked for: brought with this page alone.
const TypesCard = lazy(() => import('./TypesCard'));
const MaskingCard = lazy(() => import('./MaskingCard'));

export function PrivacySection({ settings, port, contacts, learning, copy }: OptionsProps) {
  const { privacy: words, contact, common, desk } = useWords();
  const owed = useLoaded(() => contacts.undelivered(), [contacts]);
  const [erased, setErased] = useState(false);
  const erasing = useAct();

  return (
    <>
      <Card title={words.what} why={words.local}>
        <Places />
        <Missing title={words.notKept} lines={words.notKeptList} />
      </Card>
      <Stopped contacts={contacts} />
      <Card title={words.contacts}>
        <KeepDays kept={settings.profile.keepDays} port={port} contacts={contacts} />
        <div className="card__row">
          <Confirm
            title={contact.removeAllTitle}
            why={contact.removeAllWhy}
            action={common.remove}
            onOpen={owed.again}
            details={owed.state === 'ready' && owed.value > 0 && <strong>{desk.settings.goneUndelivered(owed.value)}</strong>}
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
