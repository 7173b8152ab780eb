import { expect, it } from 'vitest';
import { told } from './told';

const message = { ru: 'поля нет', en: 'there is no such field' };

it('a field that is missing or not known is told by its name', () => {
  expect(told({ field: 'steps.0.ask.text', message }, 'ru')).toBe('text: поля нет');
  expect(told({ field: 'departments.1', message }, 'en')).toBe('departments: there is no such field');
});
it('what is wrong with no field in particular stands alone', () => expect(told({ field: '', message }, 'ru')).toBe('поля нет'));
