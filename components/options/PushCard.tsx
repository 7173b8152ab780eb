import { useState } from 'react';
import { type Endpoint, endpointFault } from '@/utils/contact';
import type { RecordSettingsPort } from '../desk';
import { Button, Choice, Field, Notice, Unread, useLoaded } from '../parts';
import { useWords } from '../words';
import { readMapping, writeMapping } from './mapping';

interface Props {
  readonly records: Pick<RecordSettingsPort, 'endpoint' | 'setEndpoint'>;
}

const empty: Endpoint = { url: '', shape: 'rest', mapping: {}, keyField: 'externalId', headers: {} };
type Fault = NonNullable<ReturnType<typeof endpointFault>> | 'mapping' | 'refused';

/** Where records go: nothing until a lead gives an address, and access to it. */
export function PushCard({ records }: Props) {
  const { settings: words } = useWords().desk;
  const kept = useLoaded(() => records.endpoint(), [records]);
  if (kept.state !== 'ready') return <Unread of={kept} />;
  const { value } = kept;
  if (value !== null)
    return (
      <div className="card__row">
        <Notice look="good">{words.on(value.url)}</Notice>
        <Button onClick={() => void records.setEndpoint(null).then(kept.again)}>{words.turnOff}</Button>
      </div>
    );
  return <EndpointForm records={records} onSet={kept.again} />;
}

function EndpointForm({ records, onSet }: Props & { readonly onSet: () => void }) {
  const { settings: words } = useWords().desk;
  const [form, setForm] = useState(empty);
  const [mapping, setMapping] = useState(writeMapping({}));
  const [fault, setFault] = useState<Fault>();
  const put = (part: Partial<Endpoint>) => {
    setForm({ ...form, ...part });
    setFault(undefined);
  };
  const wrong = (...kinds: readonly Fault[]) => (fault !== undefined && kinds.includes(fault) ? words.faults[fault] : undefined);

  function turnOn(): void {
    const fields = readMapping(mapping);
    const found = fields === undefined ? 'mapping' : endpointFault({ ...form, mapping: fields });
    if (found !== undefined) return setFault(found);
    // In the click itself: the browser asks for access only then.
    void records.setEndpoint({ ...form, mapping: fields ?? {} }).then((given) => (given ? onSet() : setFault('refused')));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        turnOn();
      }}
    >
      <Field label={words.url} hint={words.urlHint} wrong={wrong('url', 'insecure', 'refused')}>
        {(props) => (
          <input
            {...props}
            className="input"
            inputMode="url"
            value={form.url}
            onChange={(event) => put({ url: event.target.value.trim() })}
          />
        )}
      </Field>
      <Choice label={words.shape} choices={words.shapes} value={form.shape} onChange={(shape) => put({ shape })} />
      <Field label={words.keyField} wrong={wrong('keyField')}>
        {(props) => (
          <input {...props} className="input" value={form.keyField} onChange={(event) => put({ keyField: event.target.value.trim() })} />
        )}
      </Field>
      <Field label={words.mapping} hint={words.mappingHint} wrong={wrong('mapping')}>
        {(props) => (
          <textarea
            {...props}
            className="input"
            rows={4}
            spellCheck={false}
            value={mapping}
            onChange={(event) => {
              setMapping(event.target.value);
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <Field label={words.header} hint={words.headerHint} wrong={wrong('header')}>
        {(props) => (
          <input
            {...props}
            className="input"
            type="password"
            autoComplete="off"
            value={form.headers['Authorization'] ?? ''}
            onChange={(event) => put({ headers: event.target.value === '' ? {} : { Authorization: event.target.value } })}
          />
        )}
      </Field>
      <div className="card__row">
        <Button type="submit" look="main">
          {words.turnOn}
        </Button>
      </div>
    </form>
  );
}
