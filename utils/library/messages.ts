interface Words {
  readonly ru: string;
  readonly en: string;
}

/** What checks of every kind of file say when they fail. */
const common: Readonly<Record<string, Words>> = {
  text: { ru: 'здесь должен быть текст', en: 'this must be a text' },
  filled: { ru: 'не заполнено', en: 'this must not be empty' },
  texts: { ru: 'нужен список текстов', en: 'this must be a list of texts' },
  boolean: { ru: 'нужно true или false', en: 'this must be true or false' },
  lang: { ru: 'язык: ru или en', en: 'the language is ru or en' },
};
const missing: Words = { ru: 'поля нет', en: 'this field is missing' };

/**
 * How the mistakes of one kind of file are told: the words of a failed check; `given` is false when the field is not there
 * at all.
 */
export function tellingBy(own: Readonly<Record<string, Words>>): (message: string, given: boolean) => Words {
  return (message, given) => (given ? (own[message] ?? common[message] ?? { ru: `неверное значение: ${message}`, en: message }) : missing);
}

/** What each check of a library file says when it fails. */
export const wordsOf = tellingBy({
  day: { ru: 'нужна настоящая дата вида 2026-12-31', en: 'this must be a real date such as 2026-12-31' },
  id: { ru: 'только буквы, цифры, точка, дефис и подчёркивание', en: 'only letters, digits, dots, hyphens and underscores' },
  key: {
    ru: 'имя поля начинается с буквы и не содержит пробелов и точек',
    en: 'a field name starts with a letter and has no spaces or dots',
  },
  type: { ru: 'тип поля: text, date, number, money или choice', en: 'the type of a field is text, date, number, money or choice' },
  label: { ru: 'нужна подпись: {ru: …, en: …}', en: 'a label is needed: {ru: …, en: …}' },
  field: {
    ru: 'у поля есть type, label, choices, required, from и default',
    en: 'a field has type, label, choices, required, from and default',
  },
  fields: { ru: 'нужны поля вида имя: {type, label}', en: 'this must be fields such as name: {type, label}' },
  channel: { ru: 'каналы: email, ticket, chat', en: 'channels are email, ticket, chat' },
  channels: { ru: 'нужен список каналов', en: 'this must be a list of channels' },
  status: { ru: 'состояние: draft, approved или retired', en: 'the status is draft, approved or retired' },
  facts: { ru: 'нужны факты вида имя: значение', en: 'this must be facts such as name: value' },
});
