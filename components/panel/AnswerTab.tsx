import { useCallback, useEffect, useState } from 'react';
import type { DeskPorts } from '../desk';
import type { PanelDeskPort, ReplyPort, SitePort } from '../outside';
import { Notice } from '../parts';
import { KnownPlaces, knownPlaces } from '../places';
import { putIn, type Put, useMarks } from '../reply';
import { useWords } from '../words';
import type { PutReply } from './put-reply';
import { Replies } from './Replies';
import { SiteNotice } from './SiteNotice';
import { TicketCard } from './TicketCard';
import type { InFront } from './use-in-front';

// What reads the letter is large: it is brought while the page is drawn and what is in front is asked for. No `lazy`: a
// boundary that waits is drawn a third of a second later, and a summary that comes after the replies pushes them down.
const reading = import('./BesideTicket');

function useReader() {
  const [reader, setReader] = useState<typeof import('./BesideTicket')>();
  useEffect(() => void reading.then(setReader), []);
  return reader;
}

interface Props {
  readonly cases: DeskPorts['cases'];
  readonly inFront: InFront;
  readonly desk: PanelDeskPort;
  readonly sites: SitePort;
  readonly replies: ReplyPort;
  /** Leads to the script and the hand-over. */
  readonly onScript: () => void;
}

export function AnswerTab({ cases, inFront, desk, sites, replies, onScript }: Props) {
  const { outcome: outcomes, answer } = useWords();
  const [last, setLast] = useState<{ readonly put: Put; readonly title: string }>();
  const { ticket, site } = inFront;
  const reader = useReader();
  const [places] = useState(knownPlaces);
  const marks = useMarks(replies, ticket);

  const put: PutReply = async (template, rendered) => {
    const outcome = await putIn(desk, template, rendered);
    setLast({ put: outcome, title: template.title });
    return outcome === 'inserted';
  };

  const said = useCallback((outcome: Put) => setLast(outcome === 'inserted' ? undefined : { put: outcome, title: '' }), []);

  return (
    <KnownPlaces value={places}>
      <SiteNotice inFront={inFront} desk={desk} sites={sites} />
      {ticket !== undefined && (
        <TicketCard
          ticket={ticket}
          marks={marks}
          onMark={(now) => void replies.mark(ticket, now)}
          onPoint={(parts) => void desk.point(parts)}
        />
      )}
      {ticket !== undefined && reader !== undefined && (
        // A key of its own: of two siblings with one key the first would be left standing, with another customer's letter in it.
        <reader.BesideTicket key={`beside ${ticket.key}`} ticket={ticket} cases={cases} desk={desk} onSaid={said} onScript={onScript} />
      )}
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
    </KnownPlaces>
  );
}
