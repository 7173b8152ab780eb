import { useState } from 'react';
import type { ContactPort, SettingsPort } from '../outside';
import { Field, useLoaded } from '../parts';
import { useWords } from '../words';

interface Props {
  /** Days that records are kept now. */
  readonly kept: number;
  readonly port: Pick<SettingsPort, 'change'>;
  readonly contacts: Pick<ContactPort, 'older' | 'undelivered'>;
}

/** How long records are kept. A term on its way is none yet: «180» begins with a day. What is too old already is said before it goes. */
export function KeepDays({ kept, port, contacts }: Props) {
  const { privacy: words } = useWords();
  const [typed, setTyped] = useState(String(kept));
  const days = Number(typed);
  const fits = /^\d+$/.test(typed) && days >= 1 && days <= 3650;
  const older = useLoaded(
    () => (fits ? Promise.all([contacts.older(days), contacts.undelivered(days)]) : Promise.resolve([0, 0])),
    [contacts, fits, days],
  );
  const [gone = 0, undelivered = 0] = older.state === 'ready' ? older.value : [];
  const said = [
    words.keepHint(days),
    ...(gone > 0 ? [words.keepGone(gone)] : []),
    ...(undelivered > 0 ? [words.keepUndelivered(undelivered)] : []),
  ];
  const keep = () => {
    if (fits && days !== kept) void port.change((now) => ({ profile: { ...now.profile, keepDays: days } }));
  };
  return (
    <Field label={words.keepDays} {...(fits && { hint: said.join(' ') })} wrong={fits ? undefined : words.keepWrong}>
      {(props) => (
        <input
          {...props}
          className="input input--short"
          inputMode="numeric"
          value={typed}
          onChange={(event) => setTyped(event.target.value.trim())}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      )}
    </Field>
  );
}
