import type { Contact } from '@/utils/contact';
import { Confirm } from '../confirm';
import { Badge, Button } from '../parts';
import { useWords, writtenTime } from '../words';

const looks = { clean: 'good', masked: 'mask', 'as-is': 'warn', unchecked: 'warn' } as const;

/** A reply that went out, as it is kept: masked. */
export function ContactRow({ contact, onRemove }: { readonly contact: Contact; readonly onRemove: () => void }) {
  const words = useWords().contact;
  const { common, ticket } = useWords();
  const subject = contact.subject || words.noSubject;
  return (
    <li className="contact-row">
      <details>
        <summary>
          <time dateTime={contact.sentAt}>{writtenTime(contact.sentAt)}</time>
          <span className="contact-row__words">
            <span className="contact-row__subject">{subject}</span>
            <span className="contact-row__who">
              {contact.customer}
              {contact.ticketNumber !== '' && <> · {ticket.number(contact.ticketNumber)}</>}
            </span>
            <Badge look={looks[contact.gate]}>{words.gate[contact.gate]}</Badge>
          </span>
        </summary>
        <div className="contact-row__inside">
          {contact.reason !== undefined && contact.reason !== '' && <p className="contact-row__reason">{words.reason(contact.reason)}</p>}
          <p className="contact-row__reply scroll" tabIndex={0} role="region" aria-label={subject}>
            {contact.reply}
          </p>
          <Confirm title={words.removeTitle} why={words.removeWhy} action={common.remove} onConfirm={onRemove}>
            <Button look="bare" icon="remove" aria-label={words.removeOne(subject)}>
              {common.remove}
            </Button>
          </Confirm>
        </div>
      </details>
    </li>
  );
}
