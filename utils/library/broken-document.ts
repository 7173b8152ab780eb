import type { Told } from './told';

/** The fields of a document as the library's pages name them. */
const names: Readonly<Record<string, Told>> = {
  kind: { ru: 'вид документа', en: 'the kind of document' },
  id: { ru: 'id', en: 'the id' },
  title: { ru: 'название', en: 'the title' },
  lang: { ru: 'язык', en: 'the language' },
  topics: { ru: 'темы', en: 'the topics' },
  examples: { ru: 'фразы клиентов', en: 'customers’ phrases' },
  channels: { ru: 'каналы', en: 'the channels' },
  fields: { ru: 'поля', en: 'the fields' },
  status: { ru: 'состояние', en: 'the state' },
  shortcut: { ru: 'сокращение', en: 'the shortcut' },
  subject: { ru: 'тема письма', en: 'the subject' },
  owner: { ru: 'кто ведёт', en: 'the owner' },
  validFrom: { ru: '«действует с»', en: '“valid from”' },
  validTo: { ru: '«действует до»', en: '“valid to”' },
  reviewBy: { ru: '«проверить до»', en: '“review by”' },
  source: { ru: 'источник', en: 'the source' },
  facts: { ru: 'факты', en: 'the facts' },
  body: { ru: 'текст', en: 'the text' },
};

/** One line of at most 60 letters: a title that is broken may be anything. */
function short(value: unknown): string {
  const line = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
  const letters = [...line];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line;
}

/** Where a field lies within another, in words: “the fields, order, label”; places in lists are counted from 1. */
function fieldName(field: string, language: keyof Told): string {
  const [first = '', ...inner] = field.split('.');
  const name = Object.hasOwn(names, first) ? names[first]?.[language] : first;
  return [name, ...inner.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))].join(', ');
}

/**
 * Says what is wrong with one document of many.
 * @param at its place among them, from 0
 * @param field the wrong field by its path; '' if the document as a whole is wrong
 */
export function brokenDocument(at: number, document: unknown, field: string, words: Told): Told {
  const called = short(Reflect.get(Object(document), 'title')) || short(Reflect.get(Object(document), 'id'));
  const told = (language: keyof Told, number: string, name: string): string =>
    `${number}${name}${field && `, ${fieldName(field, language)}`}: ${words[language]}`;
  return {
    ru: told('ru', `документ ${at + 1}`, called && ` «${called}»`),
    en: told('en', `document ${at + 1}`, called && ` “${called}”`),
  };
}
