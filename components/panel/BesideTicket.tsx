import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Ticket } from '@/utils/ticket';
import { putText, readTicket, SummaryBeside, useCase, type DeskPorts } from '../desk';
import type { PanelDeskPort } from '../outside';
import type { Put } from '../reply';
import { today } from '../words';

interface Props {
  readonly ticket: Ticket;
  readonly cases: DeskPorts['cases'];
  readonly desk: PanelDeskPort;
  /** What became of words that were put into the reply. */
  readonly onSaid: (put: Put) => void;
  readonly onScript: () => void;
}

/** What the letter wants and how its writer feels, with the corrections kept for the ticket. */
export function BesideTicket({ ticket, cases, desk, onSaid, onScript }: Props) {
  // The search is asked first: it reads the letter elsewhere meanwhile.
  const later = useDeferredValue(ticket, undefined);
  const told = useMemo(() => (later === undefined ? undefined : readTicket(later, today())), [later]);
  const [state, change] = useCase(cases, ticket.key);
  const say = useCallback((text: string) => void putText(desk, text).then(onSaid), [desk, onSaid]);
  if (state === undefined || told === undefined || told.letter === '') return null;
  return <SummaryBeside told={told} state={state} onChange={change} onPut={say} onScript={onScript} />;
}
