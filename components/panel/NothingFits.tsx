import { useState } from 'react';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort } from '../outside';
import { Button } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly topics: readonly string[];
  readonly ticket: Ticket;
  readonly replies: Pick<ReplyPort, 'reportGap'>;
  readonly onSearch: (query: string) => void;
}

/** Where the library has no sure answer: the search begun for the operator, and a word to the lead. */
export function NothingFits({ topics, ticket, replies, onSearch }: Props) {
  const { answer } = useWords();
  const [reported, setReported] = useState(false);
  const words = topics.slice(0, 2).join(' ');
  return (
    <div className="nothing-fits">
      {words !== '' && (
        <Button icon="search" onClick={() => onSearch(words)}>
          {answer.searchTopics(words)}
        </Button>
      )}
      {!reported && (
        <Button look="bare" onClick={() => void replies.reportGap(ticket).then(() => setReported(true))}>
          {answer.report}
        </Button>
      )}
      <p role="status" className={reported ? 'said' : 'unseen'}>
        {reported && answer.reported}
      </p>
    </div>
  );
}
