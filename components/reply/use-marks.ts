import { useEffect, useState } from 'react';
import { type LetterMarks, noMarks } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort } from '../outside';

/** What came by a message is another object each time, and a search by it would be another one. */
const isNone = ({ counted, left }: LetterMarks): boolean => counted.length + left.length === 0;

/** What the operator put right in how the letter is read, followed when another page changes it. */
export function useMarks(port: Pick<ReplyPort, 'marksOf' | 'onMarks'>, ticket: Ticket | undefined): LetterMarks {
  const [known, setKnown] = useState<{ readonly key: string; readonly marks: LetterMarks }>();
  const key = ticket?.key;
  useEffect(() => {
    if (ticket === undefined) return undefined;
    let late = false;
    const look = () =>
      void port.marksOf(ticket).then((marks) => late || setKnown({ key: ticket.key, marks: isNone(marks) ? noMarks : marks }));
    look();
    const end = port.onMarks(look);
    return () => {
      late = true;
      end();
    };
  }, [port, ticket]);
  return known !== undefined && known.key === key ? known.marks : noMarks;
}
