import type { IgnoreReason, IgnoreScope } from '@/utils/etiquette';

/** The words of the card at an underline; they come into a page with the checks. */
export interface CardWords {
  readonly label: string;
  readonly looks: Readonly<Record<'block' | 'warn' | 'hint' | 'stop', string>>;
  readonly why: (reason: string) => string;
  readonly secret: string;
  readonly secretWhy: string;
  readonly mask: (mask: string) => string;
  readonly better: string;
  readonly remove: string;
  readonly ignore: string;
  readonly ignoreTitle: string;
  readonly ignoreNow: string;
  readonly back: string;
  readonly close: string;
  readonly locked: string;
  readonly scopes: Readonly<Record<IgnoreScope, string>>;
  readonly reasonTitle: string;
  readonly reasons: Readonly<Record<IgnoreReason, string>>;
  readonly next: (nth: number, of: number, key: string) => string;
  readonly fixed: string;
  readonly ignored: string;
  readonly changed: string;
  /** Said to those who do not see the underlines. */
  readonly found: (count: number, key: string) => string;
  readonly nothing: string;
}

const ru: CardWords = {
  label: 'Замечание к черновику',
  looks: { block: 'Важно', warn: 'Внимание', hint: 'Совет', stop: 'Личные данные' },
  why: (reason) => `Почему: ${reason}`,
  secret: 'Здесь личные данные',
  secretWhy: 'При отправке Отклик предложит их скрыть. Можно скрыть и сейчас.',
  mask: (mask) => `Скрыть: ${mask}`,
  better: 'Можно написать так:',
  remove: 'Убрать',
  ignore: 'Пропустить…',
  ignoreTitle: 'Что пропустить',
  ignoreNow: 'Пропустить',
  back: 'Назад',
  close: 'Закрыть',
  locked: 'Правило закреплено компанией',
  scopes: { once: 'только это место', reply: 'правило в этом ответе', word: 'эти слова всегда', rule: 'правило всегда' },
  reasonTitle: 'Почему',
  reasons: { quote: 'цитата', term: 'термин', unfit: 'правило не подходит', other: 'другое' },
  next: (nth, of, key) => `${nth} из ${of}, дальше ${key}`,
  fixed: 'Исправлено',
  ignored: 'Замечание пропущено',
  changed: 'Не исправлено: текст здесь уже другой.',
  found: (count, key) => `Замечаний: ${count}. К ним — ${key}`,
  nothing: 'Замечаний нет',
};

const en: CardWords = {
  label: 'Remark on the draft',
  looks: { block: 'Important', warn: 'Warning', hint: 'Tip', stop: 'Personal data' },
  why: (reason) => `Why: ${reason}`,
  secret: 'Personal data here',
  secretWhy: 'Otklik will offer to mask it at Send. You can mask it now, too.',
  mask: (mask) => `Mask: ${mask}`,
  better: 'You could write:',
  remove: 'Leave out',
  ignore: 'Ignore…',
  ignoreTitle: 'What to ignore',
  ignoreNow: 'Ignore',
  back: 'Back',
  close: 'Close',
  locked: 'Your company has locked this rule',
  scopes: { once: 'this place alone', reply: 'the rule in this reply', word: 'these words always', rule: 'the rule always' },
  reasonTitle: 'Why',
  reasons: { quote: 'a quotation', term: 'a term', unfit: 'the rule does not fit', other: 'something else' },
  next: (nth, of, key) => `${nth} of ${of}, next: ${key}`,
  fixed: 'Fixed',
  ignored: 'The remark is ignored',
  changed: 'Not fixed: the text here has changed.',
  found: (count, key) => `Remarks: ${count}, ${key} leads to them`,
  nothing: 'No remarks',
};

export const cardWords: { readonly ru: CardWords; readonly en: CardWords } = { ru, en };
