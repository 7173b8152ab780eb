import { useState } from 'react';
import { type Contact, type ContactForm, labelOf, shownValue } from '@/utils/contact';
import { Confirm } from '../confirm';
import { type DeskPorts, useEdits } from '../desk';
import { Badge, Button, Hindered, useAct } from '../parts';
import { useLanguage, useWords, writtenTime } from '../words';
import { ContactEdit } from './ContactEdit';

const looks = { clean: 'good', masked: 'mask', 'as-is': 'warn', unchecked: 'warn' } as const;

interface Props {
  readonly contact: Contact;
  readonly form: ContactForm;
  readonly ports: DeskPorts;
  /** An edit of it was begun before and not saved: it stands open. */
  readonly begun: boolean;
  readonly onChange: () => void;
}

/** A reply that went out, as it is kept: masked; its record can be changed, and what stood there is shown. */
export function ContactRow({ contact, form, ports, begun, onChange }: Props) {
  const { contact: words, common, ticket, desk, secretKind } = useWords();
  const kinds: Readonly<Record<string, string>> = secretKind;
  const named = (types: readonly string[]) => [...new Set(types)].map((type) => kinds[type] ?? type).join(', ');
  const language = useLanguage();
  const edits = useEdits();
  const removing = useAct();
  const [resumed] = useState(begun);
  const [editing, setEditing] = useState<'no' | 'resumed' | 'begun'>(begun ? 'resumed' : 'no');
  const subject = contact.subject || words.noSubject;
  const fields = Object.entries(contact.fields ?? {}).filter(([, value]) => value !== '');

  return (
    <li className="contact-row">
      <details open={resumed}>
        <summary>
          <time dateTime={contact.sentAt}>{writtenTime(contact.sentAt)}</time>
          <span className="contact-row__words">
            <span className="contact-row__subject">{subject}</span>
            <span className="contact-row__who">
              {contact.customer}
              {contact.ticketNumber !== '' && <> · {ticket.number(contact.ticketNumber)}</>}
            </span>
            {contact.scheduled === true && <Badge look="plain">{words.scheduled}</Badge>}
            <Badge look={looks[contact.gate]}>{words.gate[contact.gate]}</Badge>
          </span>
        </summary>
        <div className="contact-row__inside">
          {contact.stopped && <p className="contact-row__reason">{words.stopped(named(Object.keys(contact.stopped)))}</p>}
          {contact.spared && <p className="contact-row__reason">{words.spared(named(contact.spared.map(({ type }) => type)))}</p>}
          {contact.reason !== undefined && contact.reason !== '' && <p className="contact-row__reason">{words.reason(contact.reason)}</p>}
          {fields.length > 0 && editing === 'no' && (
            <dl className="contact-row__fields">
              {fields.map(([key, value]) => (
                <div key={key}>
                  <dt>{labelOf(form, key, language)}</dt>
                  <dd>{shownValue(form, key, value, language)}</dd>
                </div>
              ))}
            </dl>
          )}
          {editing !== 'no' && (
            <ContactEdit
              contact={contact}
              form={form}
              ports={ports}
              resumed={editing === 'resumed'}
              onDone={() => {
                setEditing('no');
                onChange();
              }}
            />
          )}
          {(contact.history ?? []).length > 0 && (
            <details className="contact-row__history">
              <summary>{desk.record.history}</summary>
              <ul>
                {(contact.history ?? []).map(({ at, field, before }) => (
                  <li key={`${at} ${field}`}>
                    {desk.record.was(labelOf(form, field, language), shownValue(form, field, before, language))}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p className="contact-row__reply scroll" tabIndex={0} role="region" aria-label={subject}>
            {contact.reply}
          </p>
          <div className="record__row">
            {editing === 'no' && (
              <Button look="bare" onClick={() => setEditing('begun')}>
                {desk.record.edit}
              </Button>
            )}
            <Confirm
              title={words.removeTitle}
              why={words.removeWhy}
              action={common.remove}
              onConfirm={() => {
                edits.end(contact.id);
                void removing.act(() => ports.records.remove(contact.id).then(onChange));
              }}
            >
              <Button look="bare" icon="remove" aria-label={words.removeOne(subject)}>
                {common.remove}
              </Button>
            </Confirm>
          </div>
          <Hindered of={removing} what={words.notErased} />
        </div>
      </details>
    </li>
  );
}
