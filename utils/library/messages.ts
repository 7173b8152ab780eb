import { type Told, wordsBy } from './told';

/** What checks of every kind of file say when they fail. */
const common: Readonly<Record<string, Told>> = {
  text: { ru: 'здесь должен быть текст', en: 'this must be a text' },
  filled: { ru: 'не заполнено', en: 'this must not be empty' },
  texts: { ru: 'нужен список текстов', en: 'this must be a list of texts' },
  boolean: { ru: 'нужно true или false', en: 'this must be true or false' },
  lang: { ru: 'нужно ru или en', en: 'this must be ru or en' },
  id: { ru: 'только буквы, цифры, точка, дефис и подчёркивание', en: 'only letters, digits, dots, hyphens and underscores' },
  key: { ru: 'имя начинается с буквы и не содержит пробелов и точек', en: 'a name starts with a letter and has no spaces or dots' },
};
const missing: Told = { ru: 'поля нет', en: 'this field is missing' };

/**
 * How the mistakes of one kind of file are told: the words of a failed check; `given` is false when the field is not there
 * at all.
 */
export function tellingBy(own: Readonly<Record<string, Told>>): (message: string, given: boolean) => Told {
  // The checker's own words are English and not for the one who wrote the file.
  const words = wordsBy({ ...common, ...own }, () => ({ ru: 'такого значения здесь быть не может', en: 'this value cannot stand here' }));
  return (message, given) => (given ? words(message) : missing);
}

/** What each check of a library file says when it fails. */
export const wordsOf = tellingBy({
  day: { ru: 'нужна настоящая дата вида 2026-12-31', en: 'this must be a real date such as 2026-12-31' },
  type: { ru: 'тип поля: text, date, number, money или choice', en: 'the type of a field is text, date, number, money or choice' },
  label: { ru: 'нужна подпись: {ru: …, en: …}', en: 'a label is needed: {ru: …, en: …}' },
  field: {
    ru: 'у поля есть type, label, choices, required, from и default',
    en: 'a field has type, label, choices, required, from and default',
  },
  fields: { ru: 'нужны поля вида имя: {type, label}', en: 'this must be fields such as name: {type, label}' },
  channel: { ru: 'нужны email, ticket или chat', en: 'this must be email, ticket or chat' },
  channels: { ru: 'нужен список каналов', en: 'this must be a list of channels' },
  status: { ru: 'нужно draft, approved или retired', en: 'this must be draft, approved or retired' },
  document: { ru: 'это не документ библиотеки', en: 'this is no document of a library' },
  kind: {
    ru: 'нужен template, reference, script, directory или profile',
    en: 'this must be template, reference, script, directory or profile',
  },
  other: { ru: 'нужны поля вида имя: значение', en: 'this must be fields such as name: value' },
  facts: { ru: 'нужны факты вида имя: значение', en: 'this must be facts such as name: value' },
});
