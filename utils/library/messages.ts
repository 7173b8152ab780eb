interface Words {
  readonly ru: string;
  readonly en: string;
}

/** What each check of a library file says when it fails. */
const words: Readonly<Record<string, Words>> = {
  text: { ru: 'здесь должен быть текст', en: 'this must be a text' },
  filled: { ru: 'не заполнено', en: 'this must not be empty' },
  day: { ru: 'нужна настоящая дата вида 2026-12-31', en: 'this must be a real date such as 2026-12-31' },
  texts: { ru: 'нужен список текстов', en: 'this must be a list of texts' },
  id: { ru: 'только буквы, цифры, точка, дефис и подчёркивание', en: 'only letters, digits, dots, hyphens and underscores' },
  key: {
    ru: 'имя поля начинается с буквы и не содержит пробелов и точек',
    en: 'a field name starts with a letter and has no spaces or dots',
  },
  type: { ru: 'тип поля: text, date, number, money или choice', en: 'the type of a field is text, date, number, money or choice' },
  label: { ru: 'нужна подпись: {ru: …, en: …}', en: 'a label is needed: {ru: …, en: …}' },
  boolean: { ru: 'нужно true или false', en: 'this must be true or false' },
  field: {
    ru: 'у поля есть type, label, choices, required, from и default',
    en: 'a field has type, label, choices, required, from and default',
  },
  fields: { ru: 'нужны поля вида имя: {type, label}', en: 'this must be fields such as name: {type, label}' },
  lang: { ru: 'язык: ru или en', en: 'the language is ru or en' },
  channel: { ru: 'каналы: email, ticket, chat', en: 'channels are email, ticket, chat' },
  channels: { ru: 'нужен список каналов', en: 'this must be a list of channels' },
  status: { ru: 'состояние: draft, approved или retired', en: 'the status is draft, approved or retired' },
  facts: { ru: 'нужны факты вида имя: значение', en: 'this must be facts such as name: value' },
};

const missing: Words = { ru: 'поля нет', en: 'this field is missing' };

/** The words of a failed check; `given` is false when the field is not there at all. */
export function wordsOf(message: string, given: boolean): Words {
  return given ? (words[message] ?? { ru: `неверное значение: ${message}`, en: message }) : missing;
}
