import { expect, test } from 'vitest';
import { keptShare, keptWhole } from '.';

test.each([
  ['Деньги вернём за десять дней.', 'Здравствуйте! Деньги вернём за десять дней.', 1],
  ['Деньги вернём за десять дней.', 'Деньги вернём за пять дней.', 0.8],
  ['We will refund you.', 'Our courier is on his way.', 0],
  ['', 'Что угодно', 1],
])('%j → %j keeps %d', (given, now, share) => {
  expect(keptShare(given, now)).toBe(share);
});

test.each([
  ['Здравствуйте!\n\nДеньги вернём.', 'Здравствуйте!\nДеньги\u00a0вернём.\nМария', true],
  ['Шаги:\n\n1. Откройте [Заказы].\n2. Нажмите.', 'Шаги:\n\nОткройте [Заказы].\n\nНажмите.', true],
  ['Адреса на сайте (https://shop.example/a?b=1).', 'Адреса на сайте.', true],
  ['Деньги вернём за 10 дней.', 'Деньги вернём за 5 дней.', false],
  ['Деньги вернём. Спасибо!', 'Деньги вернём скоро. Спасибо!', false],
  ['Мы рады.', 'Мы радыми.', false],
])('%j in %j stands whole: %s', (given, now, whole) => expect(keptWhole(given, now)).toBe(whole));
