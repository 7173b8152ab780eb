import type { Insertion } from '../../../hosts/editors/editor.ts';

type Some<T> = readonly [T, ...T[]];

/** Drafts a story begins with: paragraphs as HTML, read as lines. */
export const drafts: Some<readonly string[]> = [
  [
    'Здравствуйте, Ирина Павловна',
    '',
    'Ваш заказ <b>№ 4512</b> уже в пути, следите за ним <a href="https://example.com/t">на странице</a> доставки',
  ],
  ['Hello <b>Mr Stone</b> and welcome', 'The refund of 40 dollars was sent yesterday', '', 'Kind regards'],
  ['Возврат оформлен 👍 деньги придут в течение десяти дней', 'Номер карты оканчивается на <b>1881</b>', 'С уважением'],
  ['Да'],
  ['Одна длинная строка без всякой разметки и с телефоном внутри', '', '', 'Вторая часть письма 👩‍💻 после двух пустых строк'],
];

export const inlineReplies: Some<Insertion> = [
  { html: '<p>спасибо</p>', text: 'спасибо' },
  { html: '<p>до 5\u00a0мая</p>', text: 'до 5\u00a0мая' },
  { html: '<p>🎉👍🏽</p>', text: '🎉👍🏽' },
  { html: '<p>Да, <b>конечно</b>!</p>', text: 'Да, конечно!' },
  { html: '<p>смотрите <a href="https://example.org/faq">ответы</a> здесь</p>', text: 'смотрите ответы здесь' },
  { html: '<p>a &lt; b &amp; c</p>', text: 'a < b & c' },
];

export const blockReplies: Some<Insertion> = [
  { html: '<p>Добрый день!</p><p>Заказ <b>отправлен</b>.</p>', text: 'Добрый день!\nЗаказ отправлен.' },
  { html: '<p>Первый шаг</p><p>Второй 🚀 шаг</p><p>Третий шаг</p>', text: 'Первый шаг\nВторой 🚀 шаг\nТретий шаг' },
  {
    html: '<p>Dear customer</p><p>please see <a href="https://example.org/x">this page</a></p>',
    text: 'Dear customer\nplease see this page',
  },
];

export const typedWords: Some<string> = ['abc', 'ok', 'q', 'Test', 'hello', 'да', 'Привет', 'ещё', 'x, y'];
export const fixes: Some<string> = ['исправлено', 'a', 'Слово', '👍', 'двадцать\u00a0пять', 'fixed'];
export const masks: Some<string> = ['[телефон]', '[карта]', '[имя]', '████'];

/** The lines of a draft as they are read. */
export const plainLines = (lines: readonly string[]): string => lines.map((line) => line.replace(/<[^>]*>/g, '')).join('\n');
export const asHtml = (lines: readonly string[]): string => lines.map((line) => `<p>${line || '<br>'}</p>`).join('');
