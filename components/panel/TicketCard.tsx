import type { LetterMarks } from '@/utils/text';
import { lastLetter, type Ticket, type TicketPart } from '@/utils/ticket';
import { Button, Icon, Notice } from '../parts';
import { useWords } from '../words';
import { LetterText } from './LetterText';
import './ticket-card.css';

interface Props {
  readonly ticket: Ticket;
  readonly marks: LetterMarks;
  readonly onMark: (marks: LetterMarks) => void;
  readonly onPoint: (parts: readonly TicketPart[]) => void;
}

/** Who writes, about what; what the page did not show is said plainly. */
export function TicketCard({ ticket, marks, onMark, onPoint }: Props) {
  const words = useWords().ticket;
  const letter = lastLetter(ticket);
  const { doubts, attachments, customer } = ticket;
  const who = customer.name || customer.address || words.nobody;
  return (
    <section className="ticket-card" aria-label={words.label}>
      <div className="ticket-card__who">
        <h2 title={who}>{who}</h2>
        {ticket.number !== '' && <span className="ticket-card__number">{words.number(ticket.number)}</span>}
      </div>
      <p className="ticket-card__subject" title={ticket.subject}>
        {ticket.subject || words.noSubject}
      </p>
      {attachments.length > 0 && (
        <p className="ticket-card__files" title={attachments.join(', ')}>
          <Icon name="attachment" /> {words.attachments(attachments.length)}
        </p>
      )}
      {letter !== '' && (
        <details>
          <summary>{words.letter}</summary>
          <p className="ticket-card__letter scroll" tabIndex={0} role="region" aria-label={words.letter}>
            <LetterText text={letter} marks={marks} onMark={onMark} />
          </p>
        </details>
      )}
      {doubts.length > 0 && (
        <Notice
          look="warn"
          action={
            <Button look="bare" icon="point" onClick={() => onPoint(doubts)}>
              {words.point}
            </Button>
          }
        >
          {words.doubts(doubts.map((part) => words.parts[part]).join(', '))}
        </Notice>
      )}
    </section>
  );
}
