import { expect, it } from 'vitest';
import { findPrivate } from '@/utils/redaction';
import { en } from '@/locales/en';
import { ru } from '@/locales/ru';
import { why } from './why';

const told = (text: string, words = ru.gate) => findPrivate(text).map((found) => why(found, text, words));

it.each([
  ['Карта 4111 1111 1111 1111', [ru.gate.because.checksum]],
  ['Паспорт 4510 123456', [ru.gate.because.near('Паспорт')]],
  ['Пишите на ivan@mail.ru', [ru.gate.because.form]],
  ['Здравствуйте, Анна Петровна!', [ru.gate.because.name]],
  ['Бабуля всем рассказывает, что в банкомате жмёт 8264, вот её и обчистили.', [ru.gate.because.near('банкомате')]],
])('is said of «%s» in the words of an operator', (text, words) => {
  expect(told(text)).toEqual(words);
});

it('never shows a sign of our own', () => {
  const texts = ['вход с 185.12.44.7', 'IBAN GB82 WEST 1234 5698 7654 32', 'lat/lon 59.934280, 30.335100', '4111 1111 1111 1111 12/27 734'];
  for (const text of texts) {
    const all = told(text, en.gate);
    expect(all).not.toEqual([]);
    for (const words of all) expect(words).not.toMatch(/luhn|mod 97|255|lat, lon|MM\/YY/iu);
  }
});
