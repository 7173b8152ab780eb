import { daysBefore, isoDay } from '@/utils/clock';
import { type Contact, type ContactForm, editKey } from '@/utils/contact';
import type { DeskPorts } from '../desk';
import { useLanguage, useWords, writtenDate } from '../words';
import { ContactRow } from './ContactRow';

interface Props {
  readonly contacts: readonly Contact[];
  readonly form: ContactForm;
  readonly ports: DeskPorts;
  readonly now: Date;
  /** Keys of the edits that were begun and not saved. */
  readonly begun: ReadonlySet<string>;
  readonly onChange: () => void;
}

/** Contacts by their days. */
export function ContactDays({ contacts, form, ports, now, begun, onChange }: Props) {
  const { contact } = useWords();
  const language = useLanguage();
  const today = isoDay(now);
  const yesterday = isoDay(daysBefore(now, 1));
  const dayOf = ({ sentAt }: Contact) => isoDay(new Date(sentAt));
  const days = [...new Set(contacts.map(dayOf))];
  const named = (day: string) => (day === today ? contact.today : day === yesterday ? contact.yesterday : writtenDate(day, language));
  return days.map((day) => (
    <section key={day} className="contact-day">
      <h2>{named(day)}</h2>
      <ul>
        {contacts
          .filter((one) => dayOf(one) === day)
          .map((one) => (
            <ContactRow key={one.id} contact={one} form={form} ports={ports} begun={begun.has(editKey(one.id))} onChange={onChange} />
          ))}
      </ul>
    </section>
  ));
}
