import { useState } from 'react';
import type { Contact, ContactForm } from '@/utils/contact';
import { maskReply } from '@/utils/redaction';
import type { Ticket } from '@/utils/ticket';
import { knownValues, readTicket, RecordForm, useCase, type DeskPorts } from '../desk';
import { Unread, useLoaded } from '../parts';
import { today, useWords, writtenTime } from '../words';

interface Props {
  readonly ports: DeskPorts;
  readonly ticket: Ticket | undefined;
  readonly form: ContactForm;
  readonly contacts: readonly Contact[];
  readonly onSaved: () => void;
}

/**
 * The form of the last reply whose record is not finished: the one of the ticket in front before all others. Its letter is
 * remembered after the page went on to the next one.
 */
export function Unfinished({ contacts, ticket, ...rest }: Props) {
  const open = contacts.filter(({ finished }) => finished !== true);
  const key = ticket && maskReply(ticket.key);
  const contact = open.find(({ ticketKey }) => ticketKey === key) ?? open[0];
  if (!contact) return null;
  return <WithLetter key={contact.id} contact={contact} inFront={contact.ticketKey === key ? ticket : undefined} {...rest} />;
}

type One = Omit<Props, 'contacts' | 'ticket'> & { readonly contact: Contact };

/**
 * Asks for each record anew which tickets were seen: the list of before lacks the one that was just answered. The form waits
 * for the answer, because a letter that came later would take the form away from under the keys.
 */
function WithLetter({ inFront, ...rest }: One & { readonly inFront: Ticket | undefined }) {
  const { contact, ports } = rest;
  const seen = useLoaded(() => ports.records.seen(), [ports.records, contact.id]);
  if (seen.state === 'loading') return null;
  const before = seen.state === 'ready' ? seen.value : [];
  return <OpenRecord ticket={inFront ?? before.find((one) => maskReply(one.key) === contact.ticketKey)} {...rest} />;
}

/** `given` counts as it was when the form opened. */
function OpenRecord({ ports, ticket: given, form, contact, onSaved }: One & { readonly ticket: Ticket | undefined }) {
  const { desk, contact: words } = useWords();
  const [ticket] = useState(given);
  const [told] = useState(() => ticket && readTicket(ticket, today(), ports.cases.corrected(ticket.key)));
  const [state, change, reading] = useCase(ports.cases, ticket?.key ?? contact.ticketKey);
  const topics = useLoaded(() => ports.records.topics(contact.templates), [ports.records, contact.id]);
  if (state === undefined && reading.state === 'failed') return <Unread of={reading} />;
  if (state === undefined || topics.state === 'loading') return null;
  const codes = new Set(form.fields.flatMap(({ choices = [] }) => choices.map(({ code }) => code)));
  const topical = topics.state === 'ready' ? topics.value : [];
  const topic = topical.find((one) => codes.has(one)) ?? topical[0] ?? '';
  const known = { ...knownValues(told, ticket, state), topic };
  return (
    <section className="record">
      <h2>{desk.record.title}</h2>
      <p className="record__subject">
        {writtenTime(contact.sentAt)} · {contact.subject || words.noSubject}
      </p>
      <RecordForm
        contact={contact}
        form={form}
        known={ticket ? known : { ...known, 'ticket.subject': contact.subject }}
        typed={state.typed}
        onType={(typed) => change({ typed })}
        onSave={async (fields) => {
          const code = fields['code'];
          if ((await ports.records.save(contact.id, fields, true)) === undefined) return false;
          if (code !== undefined) await ports.figures.coded(contact.id, code);
          change({ typed: {} });
          onSaved();
          return true;
        }}
      />
    </section>
  );
}
