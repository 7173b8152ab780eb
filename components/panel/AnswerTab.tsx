import { useState } from 'react';
import type { PanelDeskPort, ReplyPort, SitePort } from '../outside';
import { Notice } from '../parts';
import { putIn, type Put } from '../reply';
import { useWords } from '../words';
import { Replies, type PutReply } from './Replies';
import { SiteNotice } from './SiteNotice';
import { TicketCard } from './TicketCard';
import type { InFront } from './use-in-front';

interface Props {
  readonly inFront: InFront;
  readonly desk: PanelDeskPort;
  readonly sites: SitePort;
  readonly replies: ReplyPort;
}

export function AnswerTab({ inFront, desk, sites, replies }: Props) {
  const { outcome: outcomes, answer } = useWords();
  const [last, setLast] = useState<{ readonly put: Put; readonly title: string }>();
  const { ticket, site } = inFront;

  const put: PutReply = async (template, rendered) => {
    const outcome = await putIn(desk, template, rendered);
    setLast({ put: outcome, title: template.title });
    return outcome === 'inserted';
  };

  return (
    <>
      <SiteNotice inFront={inFront} desk={desk} sites={sites} />
      {ticket !== undefined && <TicketCard ticket={ticket} onPoint={(parts) => void desk.point(parts)} />}
      <div role="status" className={last === undefined ? 'unseen' : ''}>
        {last !== undefined && (
          <Notice look={last.put === 'inserted' ? 'good' : 'warn'}>
            {last.put === 'inserted' ? answer.inserted(last.title) : outcomes[last.put]}
          </Notice>
        )}
      </div>
      {site !== undefined && (
        <Replies key={ticket?.key ?? ''} ticket={ticket} replies={replies} onPut={put} onCopy={(text) => desk.copy(text)} />
      )}
    </>
  );
}
