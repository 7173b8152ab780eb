import { tellingBy } from '../library';

/** What each check of a profile's field says when it fails. */
export const wordsOf = tellingBy({
  list: { ru: 'нужен список', en: 'this must be a list' },
  record: { ru: 'нужны поля вида имя: значение', en: 'this must be fields such as name: value' },
  number: { ru: 'нужно целое число в разумных пределах', en: 'this must be a whole number within reason' },
  part: { ru: 'нужна доля от 0 до 1', en: 'this must be a part from 0 to 1' },
  holiday: { ru: 'нужна дата вида 2026-12-31 или 12-31', en: 'this must be a date such as 2026-12-31 or 12-31' },
  severity: { ru: 'строгость: block, warn или hint', en: 'the severity is block, warn or hint' },
  switch: { ru: 'правило: block, warn, hint или off', en: 'a rule is block, warn, hint or off' },
  action: { ru: 'что делать: block, mask, suggest или allow', en: 'what to do: block, mask, suggest or allow' },
  style: { ru: 'вид замены: tag, numbered, partial или remove', en: 'the mask is tag, numbered, partial or remove' },
  label: { ru: 'нужна подпись: текст или {ru: …, en: …}', en: 'a label is needed: a text or {ru: …, en: …}' },
  fieldType: {
    ru: 'тип поля: text, long, choice, number, date или boolean',
    en: 'the type of a field is text, long, choice, number, date or boolean',
  },
  field: {
    ru: 'у поля есть key, label, type, required, choices, when и from',
    en: 'a field has key, label, type, required, choices, when and from',
  },
  fields: { ru: 'нужен список полей', en: 'this must be a list of fields' },
  form: { ru: 'у формы есть fields', en: 'a form has its fields' },
  choice: { ru: 'вариант: {code, ru, en} или текст', en: 'a choice is {code, ru, en} or a text' },
  choices: { ru: 'у поля с выбором нет вариантов', en: 'a field of choice needs its choices' },
  when: {
    ru: 'поле, от которого зависит другое, должно быть в форме: {field, is}',
    en: 'the field that another depends on must be in the form: {field, is}',
  },
  twice: { ru: 'два поля с одним именем', en: 'two fields have the same name' },
  vy: { ru: '«Вы»: lower, upper или consistent', en: '«Вы» is lower, upper or consistent' },
  closing: { ru: 'подпись: always, never или auto', en: 'the closing is always, never or auto' },
  breaks: { ru: 'нужно false или {after, length, source} в минутах', en: 'this must be false or {after, length, source} in minutes' },
  ownRule: { ru: 'у правила есть id, phrases, instead, message и severity', en: 'a rule has id, phrases, instead, message and severity' },
  emoji: { ru: 'эмодзи: never, chat или always', en: 'emoji is never, chat or always' },
  addressBy: { ru: 'обращение: polite или first', en: 'the address is polite or first' },
  contractions: { ru: 'сокращения: allow, require или forbid', en: 'contractions are allow, require or forbid' },
});
