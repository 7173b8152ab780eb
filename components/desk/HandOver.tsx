import { useState } from 'react';
import { composeNote, deadlineOf, propose, readdressed } from '@/utils/escalation';
import { maskReply } from '@/utils/redaction';
import type { Case, HandingOver } from '@/utils/script';
import type { Ticket } from '@/utils/ticket';
import type { PanelDeskPort } from '../outside';
import { Blank, Button, Field, Notice, useLoaded } from '../parts';
import { now, topicsText, useLanguage, useWords, writtenMoment } from '../words';
import { gistOf, type Told } from './known';
import { MailLink } from './MailLink';
import { NoteButton } from './NoteButton';
import type { HandOverPort } from './ports';

interface Props {
  readonly port: HandOverPort;
  readonly ticket: Ticket;
  readonly told: Told;
  readonly state: Case;
  /** What was typed and chosen so far: kept with the ticket, whatever the operator looks at meanwhile. */
  readonly handing: HandingOver;
  readonly onHanding: (handing: HandingOver) => void;
  readonly labels: Readonly<Record<string, string>>;
  readonly topics: readonly string[];
  readonly desk: Pick<PanelDeskPort, 'room' | 'note' | 'copy'>;
  readonly onDone: (receiverName: string, by: string) => void;
  readonly onCancel: () => void;
}

/** A ticket handed over: to whom, with which note, by when. */
export function HandOver({ port, ticket, told, state, handing, onHanding, labels, topics, desk, onDone, onCancel }: Props) {
  const { handOver: words } = useWords().desk;
  const { common, trouble, studio } = useWords();
  const language = useLanguage();
  const directory = useLoaded(() => port.directory(told.lang), [port, told.lang]);
  const { named, picked = '', done = '', asked = '', note: edited, composed: base } = handing;
  const change = (part: Partial<HandingOver>) => onHanding({ ...handing, ...part });
  const composedAnew = () => {
    const { note: _, composed: __, ...rest } = handing;
    onHanding(rest);
  };
  const [copied, setCopied] = useState(false);
  const [writing, setWriting] = useState(false);

  const back = (
    <Button look="bare" onClick={onCancel}>
      {words.cancel}
    </Button>
  );
  if (directory.state === 'loading')
    return (
      <p className="said" aria-busy="true">
        {common.loading}
      </p>
    );
  if (directory.state === 'failed') {
    return (
      <>
        <Blank icon="warn" title={trouble.title} action={<Button onClick={directory.again}>{common.retry}</Button>}>
          {trouble.why}
        </Blank>
        {back}
      </>
    );
  }
  const { receivers } = directory.value;
  if (receivers.length === 0) {
    return (
      <Notice look="hint" action={back}>
        {words.empty}
      </Notice>
    );
  }
  const at = now();
  const proposals = propose(directory.value, { text: `${ticket.subject}\n${told.letter}`, topics, named }, at);
  const best = proposals[0];
  const first = best && !best.open && best.deputy ? best.deputy.id : best?.receiver.id;
  const receiver = receivers.find(({ id }) => id === (picked || first)) ?? receivers[0];
  if (!receiver) return null;
  const proposal = proposals.find(({ receiver: one }) => one.id === receiver.id);
  // The one who is meant is away: also when his deputy stands in the field already.
  const meant = picked === '' ? best : proposal;
  const away = meant && !meant.open ? meant : undefined;
  const hint = [
    meant && meant.why.length > 0 ? words.why(meant.why.join(', ')) : '',
    meant && meant.topics.length > 0 ? words.topics(topicsText(meant.topics, studio.list.topicNames)) : '',
    best === undefined && picked === '' ? words.nobodyFits : '',
  ]
    .join(' ')
    .trim();
  const due = deadlineOf(receiver.hours, receiver.sla, at);
  const answers = Object.entries(state.place?.answers ?? {}).flatMap(([key, value]) =>
    value === '' ? [] : [{ label: labels[key] ?? key, value }],
  );
  const composed = composeNote(
    {
      lang: told.lang,
      number: ticket.number,
      subject: ticket.subject,
      gist: gistOf(told, state),
      answers,
      done,
      asked,
      by: writtenMoment(due, told.lang, at),
    },
    receiver,
  );
  // What is written by hand goes out masked as all the rest does, and with the deadline of now.
  const note = edited === undefined ? composed : readdressed(edited, base ?? composed, composed, receiver);
  // Not under the keys: there it stays as it is typed.
  const settle = (isWriting: boolean) => {
    setWriting(isWriting);
    if (edited !== undefined) change({ note, composed });
  };
  const subject = `${told.lang === 'ru' ? 'Обращение' : 'Ticket'} ${ticket.number}`.trim();

  async function mark(): Promise<void> {
    if (!receiver) return;
    await port.add({
      id: crypto.randomUUID(),
      ticketKey: ticket.key,
      ticketNumber: ticket.number || maskReply(ticket.subject).slice(0, 60),
      receiver: receiver.id,
      receiverName: receiver.name,
      at: at.toISOString(),
      due: due.toISOString(),
      done: false,
    });
    onDone(receiver.name, writtenMoment(due, language, at));
  }

  return (
    <section className="hand-over" aria-label={words.title}>
      <h2>{words.title}</h2>
      <Field label={words.to} {...(hint !== '' && { hint })}>
        {(props) => (
          <select
            {...props}
            className="input"
            autoFocus
            value={receiver.id}
            onChange={(event) => {
              setWriting(false);
              change({ picked: event.target.value });
            }}
          >
            {[
              ...proposals.map(({ receiver: one }) => one),
              ...receivers.filter((one) => !proposals.some((each) => each.receiver === one)),
            ].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {away && (
        <Notice look="hint">
          {words.closed(away.receiver.name, away.receiver.hours)} {away.deputy && words.deputy(away.deputy.name)}
        </Notice>
      )}
      <Field label={words.done} aside={common.optional}>
        {(props) => <input {...props} className="input" value={done} onChange={(event) => change({ done: event.target.value })} />}
      </Field>
      <Field label={words.asked} aside={common.optional}>
        {(props) => <input {...props} className="input" value={asked} onChange={(event) => change({ asked: event.target.value })} />}
      </Field>
      <Field label={words.note} hint={words.noteWhy}>
        {(props) => (
          <textarea
            {...props}
            className="input"
            rows={9}
            value={writing && edited !== undefined ? edited : note}
            onFocus={() => settle(true)}
            onChange={(event) => {
              change({ note: event.target.value, composed: edited === undefined ? composed : (base ?? composed) });
              setCopied(false);
            }}
            onBlur={() => settle(false)}
          />
        )}
      </Field>
      <div className="hand-over__actions">
        <Button icon={copied ? 'check' : 'copy'} onClick={() => void desk.copy(note).then(() => setCopied(true))}>
          {copied ? common.copied : words.copy}
        </Button>
        <NoteButton desk={desk} note={note} />
        {edited !== undefined && (
          <Button look="bare" onClick={composedAnew}>
            {words.anew}
          </Button>
        )}
        {receiver.email !== '' && <MailLink email={receiver.email} subject={subject} note={note} desk={desk} />}
        <Button look="main" onClick={() => void mark()}>
          {words.mark}
        </Button>
        {back}
      </div>
    </section>
  );
}
