import type { Contact } from '@/utils/contact';
import { Confirm } from '../confirm';
import type { ContactPort } from '../outside';
import { Blank, Button, useLoaded } from '../parts';
import { isoDay, useLanguage, useWords, writtenDate } from '../words';
import { ContactRow } from './ContactRow';
import './contact-tab.css';

/** As many as a shift brings; older ones are looked for elsewhere. */
const shown = 100;

export function ContactTab({ contacts, now }: { readonly contacts: ContactPort; readonly now: Date }) {
  const { contact, common, trouble } = useWords();
  const language = useLanguage();
  const list = useLoaded(() => contacts.list(shown), [contacts]);

  if (list.state === 'loading') return <p className="said">{common.loading}</p>;
  if (list.state === 'failed') {
    return (
      <Blank icon="warn" title={trouble.title} action={<Button onClick={list.again}>{common.retry}</Button>}>
        {trouble.why}
      </Blank>
    );
  }
  if (list.value.length === 0) {
    return (
      <Blank icon="clock" title={contact.empty}>
        {contact.emptyWhy}
      </Blank>
    );
  }

  const today = isoDay(now);
  const yesterday = isoDay(new Date(now.getTime() - 86_400_000));
  const dayOf = ({ sentAt }: Contact) => isoDay(new Date(sentAt));
  const days = [...new Set(list.value.map(dayOf))];
  const named = (day: string) => (day === today ? contact.today : day === yesterday ? contact.yesterday : writtenDate(day, language));
  const remove = (id: string) => void contacts.remove(id).then(list.again);

  return (
    <>
      {days.map((day) => (
        <section key={day} className="contact-day">
          <h2>{named(day)}</h2>
          <ul>
            {list.value
              .filter((one) => dayOf(one) === day)
              .map((one) => (
                <ContactRow key={one.id} contact={one} onRemove={() => remove(one.id)} />
              ))}
          </ul>
        </section>
      ))}
      <Confirm
        title={contact.removeAllTitle}
        why={contact.removeAllWhy}
        action={contact.removeAll}
        onConfirm={() => void contacts.removeAll().then(list.again)}
      >
        <Button look="bare" icon="remove">
          {contact.removeAll}
        </Button>
      </Confirm>
    </>
  );
}
