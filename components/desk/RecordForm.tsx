import { useEffect, useRef, useState } from 'react';
import {
  type Contact,
  type ContactField,
  type ContactForm,
  faultsOfForm,
  type FieldValues,
  fillForm,
  labelOf,
  shownFields,
} from '@/utils/contact';
import type { MaskedReply } from '@/utils/redaction';
import { Button, Field, type FieldProps, Hindered, useAct } from '../parts';
import { useLanguage, useWords } from '../words';
import { useEdits } from './edits';

interface Props {
  readonly contact: Contact;
  readonly form: ContactForm;
  /** What is known of the ticket by now, by the names that fields take it from. */
  readonly known: FieldValues;
  readonly typed: FieldValues;
  /** Whether the keys go to it when it comes. */
  readonly takesKeys?: boolean;
  readonly onType: (typed: FieldValues) => void;
  /** Saves it; false where the record was erased meanwhile. */
  readonly onSave: (fields: Readonly<Record<string, MaskedReply>>) => Promise<boolean>;
}

/** The company's record of a contact: filled already, so that Enter is enough for a usual one. */
export function RecordForm({ contact, form, known, typed, takesKeys = true, onType, onSave }: Props) {
  const { record: words } = useWords().desk;
  const language = useLanguage();
  const [faults, setFaults] = useState<ReturnType<typeof faultsOfForm>>({});
  const box = useRef<HTMLFormElement>(null);
  const saving = useAct();
  const edits = useEdits();
  useEffect(() => edits.keep(contact, typed), [edits, contact, typed]);
  const values = fillForm(form, known, { ...contact.fields, ...typed });
  // What has to be filled in by hand comes first under the keys; else Enter is enough.
  const [empty] = useState(() => Object.keys(faultsOfForm(form, values))[0]);

  // What was typed into a field that the company took out of the form meanwhile is kept with the record.
  const isGone = (key: string) => !form.fields.some((field) => field.key === key);

  async function save(): Promise<void> {
    const wrong = faultsOfForm(form, values);
    setFaults(wrong);
    const [first] = Object.keys(wrong);
    if (first !== undefined) {
      box.current?.querySelector<HTMLElement>(`[name="${CSS.escape(first)}"]`)?.focus();
      return;
    }
    // The names that it knows are large: nothing but this wants them here.
    const { maskReply } = await import('@/utils/redaction');
    const shown = new Set(shownFields(form, values).map(({ key }) => key));
    const kept = await onSave(
      Object.fromEntries(
        Object.entries(values).flatMap(([key, value]) =>
          shown.has(key) || key in (contact.fields ?? {}) || isGone(key) ? [[key, maskReply(value)]] : [],
        ),
      ),
    );
    if (kept) edits.end(contact.id);
    else edits.lost(contact.id);
  }

  return (
    <form
      ref={box}
      className="record-form"
      aria-label={words.title}
      onKeyDown={(event) => {
        // A list does not send its form by Enter as the other fields do.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
        event.preventDefault();
        void saving.act(save);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void saving.act(save);
      }}
    >
      {shownFields(form, values).map((field) => {
        const fault = faults[field.key];
        return (
          <Field key={field.key} label={field.label[language]} wrong={fault === undefined ? undefined : words.wrong[fault]}>
            {(props) => (
              <Control
                field={field}
                value={values[field.key] ?? ''}
                props={props}
                first={takesKeys && field.key === empty}
                onChange={(value) => onType({ ...typed, [field.key]: value })}
              />
            )}
          </Field>
        );
      })}
      {Object.entries(values)
        .filter(([key, value]) => isGone(key) && value !== '')
        .map(([key, value]) => (
          <p key={key} className="said">
            {words.kept(labelOf(form, key, language))} «{value}»
          </p>
        ))}
      <Hindered of={saving} what={words.notSaved} />
      <Button type="submit" look="main" autoFocus={takesKeys && empty === undefined}>
        {words.save}
      </Button>
    </form>
  );
}

interface ControlProps {
  readonly field: ContactField;
  readonly value: string;
  readonly props: FieldProps;
  /** Whether the keys begin here. */
  readonly first: boolean;
  readonly onChange: (value: string) => void;
}

function Control({ field: { key, type, choices = [] }, value, props, first, onChange }: ControlProps) {
  const { record: words, script } = useWords().desk;
  const language = useLanguage();
  const same = { ...props, name: key, className: 'input', value, autoFocus: first };
  if (type === 'long') return <textarea {...same} rows={3} onChange={(event) => onChange(event.target.value)} />;
  if (type === 'choice' || type === 'boolean') {
    const options =
      type === 'boolean'
        ? [
            { code: 'yes', ru: script.yes, en: script.yes },
            { code: 'no', ru: script.no, en: script.no },
          ]
        : choices;
    return (
      <select {...same} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.choose}</option>
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option[language]}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...same}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'number' ? 'decimal' : 'text'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
