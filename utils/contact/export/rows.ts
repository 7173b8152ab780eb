import { clockTime, isoDay } from '../../clock';
import type { Contact } from '../contact';
import type { ContactForm } from '../form';

const checks: Readonly<Record<'ru' | 'en', Readonly<Record<Contact['gate'], string>>>> = {
  ru: { clean: 'Проверено', masked: 'Данные скрыты', 'as-is': 'Отправлено как есть', unchecked: 'Без проверки' },
  en: { clean: 'Checked', masked: 'Masked', 'as-is': 'Sent as it was', unchecked: 'Unchecked' },
};

/** On the operator's own clock, as spreadsheets read and sort it. */
const moment = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${isoDay(at)} ${clockTime(at)}`;
};

/** Contacts as rows under a line of names: what every table of them shows. */
export function rowsOf(contacts: readonly Contact[], form: ContactForm, lang: 'ru' | 'en'): readonly (readonly string[])[] {
  const ru = lang === 'ru';
  const head = ru
    ? ['Номер записи', 'Отправлено', 'Обращение', 'Система', 'Тема письма', 'Клиент', 'Шаблоны', 'Проверка', 'Причина']
    : ['Record', 'Sent', 'Ticket', 'Tool', 'Subject', 'Customer', 'Templates', 'Check', 'Reason'];
  const fields = form.fields.map(({ label }) => label[lang]);
  const rows = contacts.map((one) => [
    one.id,
    moment(one.sentAt),
    one.ticketNumber,
    one.host,
    one.subject,
    one.customer,
    one.templates.join('; '),
    checks[lang][one.gate],
    one.reason ?? '',
    ...form.fields.map(({ key, choices }) => {
      const value = one.fields?.[key] ?? '';
      return choices?.find(({ code }) => code === value)?.[lang] ?? value;
    }),
    one.reply,
  ]);
  return [[...head, ...fields, ru ? 'Ответ' : 'Reply'], ...rows];
}
