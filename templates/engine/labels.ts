import type { Field, Language } from '@/utils/library';
import type { Words } from './scope';

const known: Readonly<Record<string, Words>> = {
  'customer.name': { ru: 'Имя клиента', en: "Customer's name" },
  'customer.address': { ru: 'Адрес клиента', en: "Customer's address" },
  'operator.name': { ru: 'Ваше имя', en: 'Your name' },
  'operator.position': { ru: 'Ваша должность', en: 'Your position' },
  'company.name': { ru: 'Название компании', en: 'Company name' },
  'company.site': { ru: 'Сайт компании', en: 'Company site' },
  'company.phone': { ru: 'Телефон компании', en: 'Company phone' },
  'company.hours': { ru: 'Часы работы', en: 'Opening hours' },
  'ticket.number': { ru: 'Номер обращения', en: 'Ticket number' },
  'ticket.order': { ru: 'Номер заказа', en: 'Order number' },
  'ticket.subject': { ru: 'Тема обращения', en: 'Ticket subject' },
};

/** A path as the data has it: `../this.order` and `@root.order` are `order`. */
export const keyOf = (source: string): string => source.replace(/^(?:@root\.|\.\.\/|\.\/|this\.)+/, '');

/** What an unknown value is called in front of the operator: the field's label, else a known one, else its path. */
export function labelOf(key: string, lang: Language, fields: Readonly<Record<string, Field>>): string {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return field?.label[lang] ?? (Object.hasOwn(known, key) ? known[key]?.[lang] : undefined) ?? key;
}
