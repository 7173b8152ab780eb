import { expect, it } from 'vitest';
import { guessColumns } from './tables';

it.each([
  ['few that come again are topics', ['Доставка', 'Возврат', 'Доставка', 'Оплата', 'возврат', 'Доставка'], { topics: 'Тема' }],
  ['another for each answer heads the letters', ['Ваш заказ', 'Возврат денег', 'Счёт', 'Ваш заказ'], { subject: 'Тема' }],
  ['too few to tell', ['Доставка', 'Доставка'], { subject: 'Тема' }],
])('a column «Тема»: %s', (_, cells, as) => {
  const guess = (header: string) => guessColumns(header.split(';'), (column) => (column === 'Тема' ? cells : []));
  expect(guess('Название;Тема;Текст')).toEqual({ title: 'Название', body: 'Текст', ...as });
  // Where the topics have a column of their own, it is the letters' subject.
  expect(guess('Название;Тема;Текст;Раздел')).toEqual({ title: 'Название', body: 'Текст', subject: 'Тема', topics: 'Раздел' });
});

it.each([
  ['Название;Текст ответа;Темы', { title: 'Название', body: 'Текст ответа', topics: 'Темы' }],
  ['Заголовок шаблона;Текст шаблона;Категория', { title: 'Заголовок шаблона', body: 'Текст шаблона', topics: 'Категория' }],
  ['Macro title;Body (HTML);Email subject', { title: 'Macro title', body: 'Body (HTML)', subject: 'Email subject' }],
  ['template_name;reply_text;Tags', { title: 'template_name', body: 'reply_text', topics: 'Tags' }],
  ['Reply text;Text;Name', { body: 'Text', title: 'Name' }],
  ['Canned Response;Category', { body: 'Canned Response', topics: 'Category' }],
  ['Тема;Ответ', { title: 'Тема', body: 'Ответ' }],
  ['foo;bar;Email', {}],
])('%s', (header, columns) => {
  expect(guessColumns(header.split(';'))).toEqual(columns);
});
