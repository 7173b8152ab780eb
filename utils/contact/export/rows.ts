import { clockTime, isoDay } from '../../clock';
import type { Contact } from '../contact';
import { type ContactForm, labelOf, shownValue } from '../form';

const checks: Readonly<Record<'ru' | 'en', Readonly<Record<Contact['gate'], string>>>> = {
  ru: { clean: 'Проверено', masked: 'Данные скрыты', 'as-is': 'Отправлено как есть', unchecked: 'Без проверки' },
  en: { clean: 'Checked', masked: 'Masked', 'as-is': 'Sent as it was', unchecked: 'Unchecked' },
};

/** On the operator's own clock, as spreadsheets read and sort it. */
const moment = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${isoDay(at)} ${clockTime(at)}`;
};

/** Contacts as rows under a line of names; fields that the company has taken out of its form since stand behind the others. */
export function rowsOf(contacts: readonly Contact[], form: ContactForm, lang: 'ru' | 'en'): readonly (readonly string[])[] {
  const ru = lang === 'ru';
  const head = ru
    ? ['Номер записи', 'Отправлено', 'Обращение', 'Система', 'Тема письма', 'Клиент', 'Шаблоны', 'Проверка', 'Причина']
    : ['Record', 'Sent', 'Ticket', 'Tool', 'Subject', 'Customer', 'Templates', 'Check', 'Reason'];
  const keys = [...new Set([...form.fields.map(({ key }) => key), ...contacts.flatMap(({ fields = {} }) => Object.keys(fields))])];
  const rows = contacts.map((one) => [
    one.id,
    moment(one.sentAt),
    one.ticketNumber,
    one.host,
    one.subject,
    one.customer,
    one.templates.join('; '),
    `${checks[lang][one.gate]}${one.scheduled === true ? (ru ? '; отправка отложена' : '; scheduled') : ''}`,
    one.reason ?? '',
    ...keys.map((key) => shownValue(form, key, one.fields?.[key] ?? '', lang)),
    one.reply,
  ]);
  return [[...head, ...keys.map((key) => labelOf(form, key, lang)), ru ? 'Ответ' : 'Reply'], ...rows];
}
