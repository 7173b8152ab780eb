import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Ticket } from '@/utils/ticket';
import { putText, readTicket, SummaryBeside, useCase, type DeskPorts } from '../desk';
import type { PanelDeskPort, ReplyPort, SitePort } from '../outside';
import { Notice } from '../parts';
import { putIn, type Put, useMarks } from '../reply';
import { today, useWords } from '../words';
import type { PutReply } from './put-reply';
import { Replies } from './Replies';
import { SiteNotice } from './SiteNotice';
import { TicketCard } from './TicketCard';
import type { InFront } from './use-in-front';

interface Props {
  readonly cases: DeskPorts['cases'];
  readonly inFront: InFront;
  readonly desk: PanelDeskPort;
  readonly sites: SitePort;
  readonly replies: ReplyPort;
}

export function AnswerTab({ cases, inFront, desk, sites, replies }: Props) {
  const { outcome: outcomes, answer } = useWords();
  const [last, setLast] = useState<{ readonly put: Put; readonly title: string }>();
  const { ticket, site } = inFront;
  const marks = useMarks(replies, ticket);

  const put: PutReply = async (template, rendered) => {
    const outcome = await putIn(desk, template, rendered);
    setLast({ put: outcome, title: template.title });
    return outcome === 'inserted';
  };

  const say = useCallback(
    (text: string) => void putText(desk, text).then((outcome) => setLast(outcome === 'inserted' ? undefined : { put: outcome, title: '' })),
    [desk],
  );

  return (
    <>
      <SiteNotice inFront={inFront} desk={desk} sites={sites} />
      {ticket !== undefined && (
        <TicketCard
          ticket={ticket}
          marks={marks}
          onMark={(now) => void replies.mark(ticket, now)}
          onPoint={(parts) => void desk.point(parts)}
        />
      )}
      {ticket !== undefined && <BesideTicket key={ticket.key} ticket={ticket} cases={cases} onPut={say} />}
      <div role="status" className={last === undefined ? 'unseen' : ''}>
        {last !== undefined && (
          <Notice look={last.put === 'inserted' ? 'good' : 'warn'}>
            {last.put === 'inserted' ? answer.inserted(last.title) : outcomes[last.put]}
          </Notice>
        )}
      </div>
      {site !== undefined && (
        <Replies key={ticket?.key ?? ''} ticket={ticket} marks={marks} replies={replies} onPut={put} onCopy={(text) => desk.copy(text)} />
      )}
    </>
  );
}

interface BesideProps {
  readonly ticket: Ticket;
  readonly cases: DeskPorts['cases'];
  readonly onPut: (text: string) => void;
}

/** What the letter wants and how its writer feels, with the corrections kept for the ticket. */
function BesideTicket({ ticket, cases, onPut }: BesideProps) {
  // The search is asked first: it reads the letter elsewhere meanwhile.
  const later = useDeferredValue(ticket, undefined);
  const told = useMemo(() => (later === undefined ? undefined : readTicket(later, today())), [later]);
  const [state, change] = useCase(cases, ticket.key);
  if (state === undefined || told === undefined || told.letter === '') return null;
  return <SummaryBeside told={told} state={state} onChange={change} onPut={onPut} />;
}
