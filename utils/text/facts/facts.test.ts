import { expect, test } from 'vitest';
import { factsIn } from '.';

test.each([
  ['заказ № 48213', ['order 48213']],
  ['заказа 48502 нет', ['order 48502']],
  ['order #A-1042', ['order A-1042']],
  ['договор 12-345/К', ['contract 12-345/К']],
  ['по договору номер 77', ['contract 77']],
  ['посылка RA123456789RU', ['tracking RA123456789RU']],
  ['обращение №5567', ['request 5567']],
  ['счёт-фактура № 12', ['invoice 12']],
  ['заказ на 1500 рублей', ['amount 1500.00 RUB']],
  ['заказ 15 марта', ['date --03-15']],
  ['12.03.2024 и 2024-03-13', ['date 2024-03-12', 'date 2024-03-13']],
  ['March 5, 2024', ['date 2024-03-05']],
  ['с 31.02.2024', []],
  ['версия 4.2 и пункт 10.1', []],
  ['1 500,50 руб., $49.99 и 2,5 тыс. руб.', ['amount 1500.50 RUB', 'amount 49.99 USD', 'amount 2500.00 RUB']],
  ['8 (912) 345-67-89, a@b.ru', ['phone +79123456789', 'email a@b.ru']],
  ['купил ноутбук Lenovo IdeaPad 3', ['product Lenovo IdeaPad 3']],
  ['подключили тариф «Дом 500»', ['product Дом 500']],
  ['вчера списали', ['date 2024-02-29']],
  ['заказ 2 штуки, заказ 2024 года', []],
  ['привезите до пятницы', ['date 2024-03-08']],
  ['мастер был в среду', ['date 2024-02-28']],
  ['I was there last Tuesday, ten days ago', ['date 2024-02-27', 'date 2024-02-20']],
  ['every Friday, по пятницам, Black Friday', []],
  ['Friday, 9 June', ['date --06-09']],
  ['anything on the 23rd?', ['date 2024-03-23']],
  ['at 11 p.m. we left', []],
  ['Карта клуба А-2290. Подтвердите', ['contract А-2290']],
  ['The contract is EW-91134', ['contract EW-91134']],
  ['На счёте 40817810500001234567', ['contract 40817810500001234567']],
  ['купили Makita DF333, бронь QX7LPM', ['product Makita DF333', 'order QX7LPM']],
  ['Показания: 00452 холодная', []],
  ['We booked the Romance Package', ['product Romance Package']],
  ['она ответила «Вопрос рассматривается»', []],
  ['заказала льняную скатерть', ['product льняную скатерть']],
])('%j', (text, expected) => {
  const found = factsIn(text, '2024-03-01');
  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  for (const { start, end, shown } of found) expect(text.slice(start, end)).toBe(shown);
});
