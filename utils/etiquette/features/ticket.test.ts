import { expect, it } from 'vitest';
import { isComplaint } from './ticket';

const calm: readonly string[] = [
  'Can I book the court again next Friday?',
  'We are coming to you again in June. Is the pool open?',
  'I broke my phone screen, how much is the repair?',
  'What is the worst season to visit?',
  'Do you have something for an upset stomach?',
  'Where is my money kept while I am a customer?',
  'У меня сломался каблук, вы чините обувь?',
  'Опять хочу поехать в тот же пансионат, есть места в мае?',
  'Мошенничество по телефону: как отличить ваш звонок от чужого?',
  'Мне обещали перезвонить завтра, всё в силе?',
  'Я случайно разбил пробирку, пришлёте новую?',
];
const complaining: readonly string[] = [
  'The heating is off again. We have a baby here.',
  'It broke again after your repair',
  'Why was I charged twice again?',
  'Did you lose my parcel? Where is it? This is ridiculous.',
  'Опять отключили воду. Когда включат?',
  'Почему мастер снова не приехал?',
  'Сломалась молния на куртке через неделю',
  'Посылка лежит в центре 8 дней, трек RR774120. Это лекарства, мне срочно!',
  'Зуб болит. Вы его сломали?',
];

it.each(calm)('«%s» is no complaint', (customerMessage) => expect(isComplaint({ channel: 'email', customerMessage })).toBe(false));
it.each(complaining)('«%s» is a complaint', (customerMessage) => expect(isComplaint({ channel: 'email', customerMessage })).toBe(true));

it('a calm letter is no complaint however long it is', () => {
  for (const letter of ['Здравствуйте! Подскажите, когда придёт посылка 4821 в ПУНКТ выдачи? ', 'Hello! When will the parcel arrive? ']) {
    expect(isComplaint({ channel: 'email', customerMessage: letter })).toBe(false);
    expect(isComplaint({ channel: 'email', customerMessage: letter.repeat(3800) })).toBe(false);
  }
});
