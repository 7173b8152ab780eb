import { useEffect, useState } from 'react';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort } from '../outside';

/**
 * What was put right of the ticket's letter, as one text that changes with it: looked at whenever this page comes to the
 * front, because it may have been put right in another one meanwhile.
 */
export function useCorrected(port: Pick<ReplyPort, 'bringCorrected'>, ticket: Ticket | undefined): string {
  const [known, setKnown] = useState('');
  useEffect(() => {
    if (ticket === undefined) return undefined;
    let late = false;
    const look = () =>
      void port.bringCorrected(ticket).then(
        (facts) => late || setKnown(Object.entries(facts).flat().join(' ')),
        () => undefined,
      );
    look();
    window.addEventListener('focus', look);
    return () => {
      late = true;
      window.removeEventListener('focus', look);
    };
  }, [port, ticket]);
  return known;
}
