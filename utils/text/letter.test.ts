import { expect, test } from 'vitest';
import { type Letter, readLetter } from './letter';

const parts = (letter: Letter) => ({
  own: letter.own,
  questions: letter.questions.map(({ text }) => text),
  facts: letter.facts.map(({ kind, value }) => `${kind} ${value}`),
});

test('questions of a numbered list have no numbers of their own', () => {
  const text = 'Два вопроса:\n1. Можно ли поменять адрес?\n2) Как применить код?\n— Когда доставка?';
  expect(parts(readLetter(text)).questions).toEqual(['Можно ли поменять адрес?', 'Как применить код?', 'Когда доставка?']);
});

test('a letter with greeting, introduction, thanks, signature and a quoted reply', () => {
  const text = [
    'Здравствуйте, Анна!',
    'Меня зовут Ольга, я ваш клиент с 2015 года. Мой заказ № 48213 от 3 марта 2024 г. на 1 500,50 руб. не приехал. Где он? Как вернуть деньги?',
    'Заранее спасибо за ответ!',
    '',
    'С уважением,',
    'Ольга Петрова',
    'тел. +7 912 345-67-89',
    '',
    '05.03.2024 12:03, Служба поддержки <help@shop.ru> пишет:',
    '> Ваш заказ 11111 принят.',
  ].join('\n');
  const letter = readLetter(text);
  expect(parts(letter)).toEqual({
    own: 'Мой заказ № 48213 от 3 марта 2024 г. на 1 500,50 руб. не приехал.\nГде он?\nКак вернуть деньги?',
    questions: ['Мой заказ № 48213 от 3 марта 2024 г. на 1 500,50 руб. не приехал. Где он?', 'Как вернуть деньги?'],
    facts: ['order 48213', 'date 2024-03-03', 'amount 1500.50 RUB'],
  });
  expect(text.slice(letter.greeting?.start, letter.greeting?.end)).toBe('Здравствуйте, Анна!');
  expect(text.slice(letter.signature?.start, letter.signature?.end)).toBe('С уважением,\nОльга Петрова\nтел. +7 912 345-67-89');
  expect(letter.quoted).toHaveLength(1);
  expect(letter.lang).toBe('ru');
});

test.each([
  ['пт, 1 нояб. 2024 г. в 15:11, Служба поддержки <help@x.ru>:'],
  ['On Tue, Mar 5, 2024 at 12:03 PM Support <help@x.com> wrote:'],
  ['On Tue, Mar 5, 2024 at 12:03 PM Support Team of the Company\n<help@x.com> wrote:'],
  ['Вторник, 5 марта 2024, 12:03 +03:00 от Поддержка <help@x.ru>:'],
  ['05.03.2024, 12:03, "Поддержка" <help@x.ru>:'],
  ['5 марта 2024 г., 12:03 пользователь Поддержка <help@x.ru> написал:'],
  ['-----Original Message-----'],
  ['--- Исходное сообщение ---'],
  ['-------- Исходное сообщение --------'],
  ['Вы писали 5 марта 2024 г., 12:03:33:'],
  ['От: Поддержка\nОтправлено: 5 марта 2024 г. 12:03\nКому: Иван\nТема: Заказ'],
  ['From: Support\nSent: Tuesday, March 5, 2024\nTo: John\nSubject: Order'],
  ['________________________________\nОт: Поддержка <help@x.ru>\nДата: 5 марта 2024\nКому: Иван\nТема: Заказ'],
  ['##- Введите ответ выше этой строки -##'],
])('history after %j is not the customer’s own', (line) => {
  const letter = readLetter(`Не открывается сайт.\n\n${line}\n\nДобрый день! Мы получили ваш вопрос о возврате денег?`);
  expect(letter.own).toBe('Не открывается сайт.');
});

test.each([
  ['Мне ваш оператор сказал: ждите неделю. Сколько ждать?', 'Мне ваш оператор сказал: ждите неделю.\nСколько ждать?'],
  ['Тема: не работает вход\nЧто делать?', 'Тема: не работает вход\nЧто делать?'],
  ['Вход не работает 05.03.2024 с 12:00', 'Вход не работает 05.03.2024 с 12:00'],
  ['Возврат', 'Возврат'],
  ['Курьер не приехал.\nВозвратите деньги за доставку', 'Курьер не приехал.\nВозвратите деньги за доставку'],
])('own words stay: %j', (text, own) => {
  expect(readLetter(text).own).toBe(own);
});

test.each([
  ['Приложение не запускается на телефоне.\n\nОтправлено с iPhone'],
  ['Приложение не запускается на телефоне. С уважением, Иван'],
  ['Приложение не запускается на телефоне.\n-- \nИван\nООО «Ромашка»'],
  ['Приложение не запускается на телефоне.\n\nИван Петров'],
  ['Приложение не запускается на телефоне.\n\nBest regards,\nIvan'],
  ['Добрый день, коллеги! Приложение не запускается на телефоне. Спасибо!\nМария, +7 912 345 67 89'],
])('the signature goes: %j', (text) => {
  expect(readLetter(text).own).toBe('Приложение не запускается на телефоне.');
});

test('a letter that only forwards another is read as that one', () => {
  const letter = readLetter(
    '-------- Пересылаемое сообщение --------\nОт: Иван\nКому: help@x.ru\nТема: Возврат\n\nДобрый день. Хочу вернуть товар.\nИван',
  );
  expect(letter.own).toBe('Хочу вернуть товар.');
});

test.each([[''], ['   \n'], ['Привет'], ['?'], ['>'], ['--']])('nothing to answer in %j', (text) => {
  expect(readLetter(text).own.length).toBeLessThanOrEqual(1);
});

test('a letter of 200 kB is read before this test runs out of its time; how fast is for the benches', () => {
  const text = 'Добрый день! Меня зовут Иван, заказ № 48213 не пришёл, верните 1 500 руб. до 5 марта. '.repeat(2400);
  expect(readLetter(text).body.length).toBeGreaterThan(1000);
});

test.each([
  ['Ольга Петровна, здравствуйте! Не работает вход в кабинет.'],
  ['Уважаемая администрация магазина!\nНе работает вход в кабинет.'],
  ['Не работает вход в кабинет.\n\nСообщение отправлено через Почту для iOS'],
  ['Не работает вход в кабинет.\n\nТамара Ильинична, пенсионерка'],
  ['Не работает вход в кабинет.\n\nС ув., Денис\n\nПисьмо пришло от внешнего отправителя. Не переходите по ссылкам.'],
  ['Не работает вход в кабинет.\n\n03.09.2024 10:12, Магазин «Заря»:\n> Добрый день! Ваш заказ в пути.'],
])('only the matter is left: %j', (text) => {
  expect(readLetter(text).own).toBe('Не работает вход в кабинет.');
});

test('what stands beside the matter is known, and never all of a letter', () => {
  const letter = readLetter('Надеюсь, письмо попадёт куда надо. Не работает вход в кабинет. Перезвоните мне после шести.');
  expect(letter.asides.map(({ start, end }) => letter.text.slice(start, end))).toEqual([
    'Надеюсь, письмо попадёт куда надо.',
    'Перезвоните мне после шести.',
  ]);
  expect(readLetter('Пишу вам с первого числа, ответа не дождался.').asides).toEqual([]);
});

// Once a letter of blank lines took minutes: the bound is the test's own time limit.
test.each([
  ['blank lines', '\n'],
  ['dashes', '-\n'],
  ['quotation marks', '>\n'],
  ['question marks', '?'],
  ['one line without an end', 'слово, товар, '],
  ['names', 'Anna\n'],
])('200 kB of %s are read', (_, piece) => {
  expect(readLetter(piece.repeat(200_000 / piece.length)).text).toHaveLength(200_000 - (200_000 % piece.length));
});

test.each([
  ['история чата', '[14.03.2025 18:05] ООО «Ромашка»: Деньги вернём.'],
  ['кто и когда', 'Анна (Help Center)\nMar 14, 2025, 18:05 GMT\n\nДеньги вернём.'],
  ['адрес и «писал»', 'Анна <help@x.ru> писал(а) 14 марта 2025 г. в 18:05:\n\nДеньги вернём.'],
  ['«ответил»', 'Алина ответила 4 декабря 2024 11:20\nДеньги вернём.'],
  ['черта программы', '=== Не удаляйте текст ниже: он нужен для обработки обращения ===\nДеньги вернём.'],
  ['цитата в кавычках', 'Цитата (Анна):\n«Деньги\nвернём.»'],
  ['черта слева', '| Деньги вернём.\n| Ждите.'],
  ['подпись под цитатой', '> Деньги вернём.\n\n-- \nВетрова Л.'],
  [
    'подпись с лозунгом',
    'Давид Тер-Григорян\nКоммерческий директор\nГК «Аврора»\n\nМоб. +7 (921) 900-11-22\nМы переехали! Новый адрес на сайте.',
  ],
  ['пожелание и имя', 'Удачи!\nВаня'],
  ['пожелание и имя в строке', 'С теплом, Арина ❤'],
  ['мелкий шрифт', 'Registered in England and Wales No. 01234567.'],
  ['согласие', 'By writing to us you agree to the privacy policy of Orbit LLC.'],
  ['письмо автомата', 'Это письмо сформировано автоматически, пожалуйста, не отвечайте на него.'],
])('below a letter, %s is not the customer’s own', (_, below) => {
  expect(readLetter(`Не открывается сайт, пишет ошибку 500.\n\n${below}`).own).toBe('Не открывается сайт, пишет ошибку 500.');
});

test.each([
  ['Здравствуйте, не работает интернет', 'не работает интернет'],
  ['Уважаемый магазин как сменить тариф', 'как сменить тариф'],
  ['Доброе утро, команда\nНе приходит код', 'Не приходит код'],
  ['Hi everybody,\nmy card was charged twice', 'my card was charged twice'],
])('the greeting of %j', (text, own) => {
  expect(readLetter(text).own).toContain(own);
  expect(readLetter(text).own.length).toBeLessThan(text.length + 1);
});

test.each([
  ['Не грузится корзина\nЖду ответа как можно скорее', 'Не грузится корзина'],
  ['The pizza was cold Sorry if this is the wrong address.', 'The pizza was cold'],
  ['Second time of writing, heard nothing back. My card was charged twice.', 'My card was charged twice.'],
  ['Это Марина, мы созванивались. Это не работает второй день.', 'Это не работает второй день.'],
])('what stands beside the matter of %j', (text, matter) => {
  const { body, asides } = readLetter(text);
  expect(body.filter((each) => !asides.includes(each)).map(({ start, end }) => text.slice(start, end))).toEqual([matter]);
});
