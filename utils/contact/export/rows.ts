import type { Contact } from '../contact';
import type { ContactForm } from '../form';

/** Contacts as rows under a line of names: what every table of them shows. */
export function rowsOf(contacts: readonly Contact[], form: ContactForm, lang: 'ru' | 'en'): readonly (readonly string[])[] {
  const ru = lang === 'ru';
  const head = ru
    ? ['Номер записи', 'Отправлено', 'Обращение', 'Система', 'Тема письма', 'Клиент', 'Шаблоны', 'Проверка', 'Причина']
    : ['Record', 'Sent', 'Ticket', 'Tool', 'Subject', 'Customer', 'Templates', 'Check', 'Reason'];
  const fields = form.fields.map(({ label }) => label[lang]);
  const rows = contacts.map((one) => [
    one.id,
    one.sentAt,
    one.ticketNumber,
    one.host,
    one.subject,
    one.customer,
    one.templates.join('; '),
    one.gate,
    one.reason ?? '',
    ...form.fields.map(({ key, choices }) => {
      const value = one.fields?.[key] ?? '';
      return choices?.find(({ code }) => code === value)?.[lang] ?? value;
    }),
    one.reply,
  ]);
  return [[...head, ...fields, ru ? 'Ответ' : 'Reply'], ...rows];
}
