import { expect, test } from 'vitest';
import { paraphrase } from '.';

test.each([
  ['ru', ['? Где мой заказ?'], 'Вы спрашиваете, где ваш заказ.'],
  ['ru', ['? Подскажите, пожалуйста, где она сейчас', '? Когда её ждать?'], 'Вы спрашиваете, где она сейчас и когда её ждать.'],
  ['ru', ['? хотелось бы узнать, есть ли у вас рассрочка'], 'Вы спрашиваете, есть ли у нас рассрочка.'],
  ['ru', ['! Верните мои деньги.'], 'Вы просите вернуть ваши деньги.'],
  ['ru', ['! удалите мой номер из вашей базы'], 'Вы просите удалить ваш номер из нашей базы.'],
  ['ru', ['! Прошу прислать акт', '! сообщить дату осмотра.'], 'Вы просите прислать акт и сообщить дату осмотра.'],
  [
    'ru',
    ['? Можно ли добавить второго пользователя?', '! Вышлите акт, пожалуйста'],
    'Вы спрашиваете, можно ли добавить второго пользователя, и просите выслать акт.',
  ],
  ['ru', ['? Насос есть в наличии??'], 'Вы спрашиваете: «Насос есть в наличии?»'],
  ['ru', ['? Когда привезёте мой заказ?'], 'Вы спрашиваете: «Когда привезёте мой заказ?»'],
  ['ru', ['? Скажите, что его можно спасти'], 'Вы спрашиваете: «Скажите, что его можно спасти».'],
  ['ru', ['! Пусть курьер позвонит за час'], 'Вы пишете: «Пусть курьер позвонит за час».'],
  ['ru', ['? примете?'], ''],
  ['ru', ['! УБЕРИТЕ ПЛАТНУЮ ПОДПИСКУ'], ''],
  ['en', ['? Where is my order?'], 'You ask: “Where is my order?”'],
  ['en', ['? Could you please tell me where my order is?'], 'You ask where your order is.'],
  ['en', ["? I'd like to know whether you deliver to Leeds"], 'You ask whether we deliver to Leeds.'],
  ['en', ['! Please cancel my order', '! refund me'], 'You ask us to cancel your order and refund you.'],
  ['en', ['? how I return it and', '! Send me your address'], 'You write: “How I return it”, “Send me your address”.'],
  ['en', ['? should i stop taking them'], 'You ask: “Should i stop taking them”.'],
  [
    'ru',
    ['? Где мой заказ?', '? Когда его ждать?', '? Можно ли оплатить картой?', '! Пришлите чек', '! Позвоните мне'],
    'Вы спрашиваете, где ваш заказ, когда его ждать и можно ли оплатить картой, и просите прислать чек и позвонить вам.',
  ],
  [
    'ru',
    ['? Где мой заказ?', '? Насос есть в наличии?', '? Когда привезёте?', '? Скидка будет?', '? Сколько ждать?'],
    'Вы спрашиваете:\n1. «Где мой заказ?»\n2. «Насос есть в наличии?»\n3. «Когда привезёте?»\n4. «Скидка будет?»\n5. «Сколько ждать?»',
  ],
  [
    'en',
    ['? Where is my order?', '? Can I pay by card?', '? When do you open?', '! Send me the invoice'],
    'You write:\n1. “Where is my order?”\n2. “Can I pay by card?”\n3. “When do you open?”\n4. “Send me the invoice”',
  ],
] as const)('in %s %j is said back as %j', (lang, asks, line) => {
  const given = asks.map((ask) => ({ kind: ask.startsWith('?') ? ('question' as const) : ('request' as const), text: ask.slice(2) }));
  expect(paraphrase(given, lang)).toBe(line);
});
test('what is asked twice is said back once', () => {
  const twice = ['Где мой заказ?', 'Когда привезут?', 'где мой заказ'].map((text) => ({ kind: 'question', text }) as const);
  expect(paraphrase(twice, 'ru')).toBe('Вы спрашиваете, где ваш заказ и когда привезут.');
});
test('nothing asked, nothing said back', () => expect(paraphrase([], 'ru')).toBe(''));
