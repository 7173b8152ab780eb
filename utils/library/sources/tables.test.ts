import { expect, it } from 'vitest';
import { guessColumns } from './tables';

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
