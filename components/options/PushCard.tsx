import { useState } from 'react';
import { type EndpointEdit, endpointFault, unknownName } from '@/utils/contact';
import { Confirm } from '../confirm';
import type { RecordSettingsPort } from '../desk';
import { Button, Choice, Field, Notice, Unread, useLoaded } from '../parts';
import { useWords } from '../words';
import { readMapping, writeMapping } from './mapping';

interface Props {
  readonly records: Pick<RecordSettingsPort, 'endpoint' | 'setEndpoint' | 'undelivered'>;
}

const empty: EndpointEdit = { url: '', shape: 'rest', mapping: {}, keyField: 'externalId' };
type Fault = NonNullable<ReturnType<typeof endpointFault>> | 'mapping' | 'refused' | { readonly unknown: string };

/** Where records go: nothing until a lead gives an address, and access to it. */
export function PushCard({ records }: Props) {
  const { settings: words } = useWords().desk;
  const kept = useLoaded(() => records.endpoint(), [records]);
  const owed = useLoaded(() => records.undelivered(), [records]);
  const [changing, setChanging] = useState(false);
  if (kept.state !== 'ready') return <Unread of={kept} />;
  const { value } = kept;
  const done = () => {
    setChanging(false);
    kept.again();
  };
  if (value !== null && !changing)
    return (
      <div className="card__row">
        <Notice look="good">{words.on(value.url)}</Notice>
        <Button onClick={() => setChanging(true)}>{words.change}</Button>
        <Confirm
          title={words.turnOffTitle}
          why={words.turnOffWhy}
          action={words.turnOff}
          onOpen={owed.again}
          details={owed.state === 'ready' && owed.value > 0 && <strong>{words.undelivered(owed.value)}</strong>}
          onConfirm={() => void records.setEndpoint(null).then(kept.again)}
        >
          <Button>{words.turnOff}</Button>
        </Confirm>
      </div>
    );
  return <EndpointForm records={records} before={value} onDone={done} />;
}

interface FormProps extends Props {
  /** What is set up now, to be changed; its headers are under the lock and are not shown. */
  readonly before: EndpointEdit | null;
  readonly onDone: () => void;
}

function EndpointForm({ records, before, onDone }: FormProps) {
  const { common, desk } = useWords();
  const { settings: words } = desk;
  const [form, setForm] = useState(before ?? empty);
  const [mapping, setMapping] = useState(writeMapping(before?.mapping ?? {}));
  const [fault, setFault] = useState<Fault>();
  const put = (part: Partial<EndpointEdit>) => {
    setForm({ ...form, ...part });
    setFault(undefined);
  };
  const wrong = (...kinds: readonly Fault[]) => (typeof fault === 'string' && kinds.includes(fault) ? words.faults[fault] : undefined);

  function turnOn(): void {
    const fields = readMapping(mapping);
    const unknown = fields && unknownName(fields);
    const found = fields === undefined ? 'mapping' : unknown === undefined ? endpointFault({ headers: {}, ...form }) : { unknown };
    if (found !== undefined) return setFault(found);
    // In the click itself: the browser asks for access only then.
    void records.setEndpoint({ ...form, mapping: fields ?? {} }).then((given) => (given ? onDone() : setFault('refused')));
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
      <Field
        label={words.mapping}
        hint={words.mappingHint}
        wrong={typeof fault === 'object' ? words.unknownName(fault.unknown) : wrong('mapping')}
      >
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
      <Field label={words.header} hint={before === null ? words.headerHint : words.headerStays} wrong={wrong('header')}>
        {(props) => (
          <input
            {...props}
            className="input"
            type="password"
            autoComplete="off"
            value={form.headers?.['Authorization'] ?? ''}
            onChange={({ target: { value } }) => {
              const { headers: _, ...rest } = form;
              setForm(value === '' ? rest : { ...rest, headers: { Authorization: value } });
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <div className="card__row">
        <Button type="submit" look="main">
          {before === null ? words.turnOn : words.keep}
        </Button>
        {before !== null && (
          <Button look="bare" onClick={onDone}>
            {common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
