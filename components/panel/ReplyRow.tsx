import { useId } from 'react';
import type { Ticket } from '@/utils/ticket';
import type { ReplyPort, Suggestion } from '../outside';
import { Button, Icon } from '../parts';
import { Standing } from '../reply';
import { useWords } from '../words';
import { OpenReply } from './OpenReply';
import type { PutReply } from './put-reply';
import './reply-row.css';

interface Props {
  readonly suggestion: Suggestion;
  readonly ticket: Ticket;
  readonly replies: Pick<ReplyPort, 'render' | 'prefilled' | 'remembered' | 'flag'>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onPut: PutReply;
  readonly onPutAtOnce: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** One reply: its name and reason, inserted by one click, or opened to be read and filled in first. */
export function ReplyRow({ suggestion, ticket, replies, open, onOpen, onPut, onPutAtOnce, onCopy }: Props) {
  const { answer } = useWords();
  const inside = useId();
  const { template } = suggestion;
  return (
    <li className={open ? 'reply-row reply-row--open' : 'reply-row'}>
      <div className="reply-row__head">
        <button type="button" className="reply-row__name" aria-expanded={open} aria-controls={inside} onClick={() => onOpen(!open)}>
          <Icon name="more" />
          <span className="reply-row__words">
            <span className="reply-row__title">{template.title}</span>
            <Standing suggestion={suggestion} />
          </span>
        </button>
        {!open && (
          <Button look="bare" icon="insert" iconOnly onClick={onPutAtOnce}>
            {answer.insertNamed(template.title)}
          </Button>
        )}
      </div>
      <div id={inside}>{open && <OpenReply {...{ template, ticket, replies, onPut, onCopy }} />}</div>
    </li>
  );
}
