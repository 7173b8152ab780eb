import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { applyEdits } from '../text';
import { typographyEdits } from '.';

const neat = (text: string): string => applyEdits(text, typographyEdits(text)).replaceAll(/[\u00a0\u202f]/g, '_');

test.each([
  ['Услуга "Экспресс" - быстрая', 'Услуга «Экспресс»_— быстрая'],
  ['Ответим за 10-12 дней', 'Ответим за 10–12 дней'],
  ['Вернули 250 руб. на карту', 'Вернули 250_₽ на_карту'],
  ['Заказ №5 и N 12', 'Заказ №_5 и №_12'],
  ['Вернули 250 руб. Ждём...', 'Вернули 250_₽. Ждём…'],
  ['И.И. Иванов', 'И._И._Иванов'],
  ['Сайт https://a.ru/x--y и почта a-b@c.ru', 'Сайт https://a.ru/x--y и_почта a-b@c.ru'],
  ['Здравствуйте, {{имя клиента}}!', 'Здравствуйте, {{имя клиента}}!'],
  ['The "Express" plan', 'The_“Express” plan'],
  ['Нажмите `ok` "Дом" и <b> "сад"', 'Нажмите `ok` «Дом» и_<b> «сад»'],
  ['Файл "Дом" {{x}} "сад" готов', 'Файл «Дом» {{x}} «сад» готов'],
  ['', ''],
])('%j', (text, wanted) => expect(neat(text)).toBe(wanted));

it('leaves quoted history alone', () => {
  const text = 'Заказ "Дом" - готов\n> Где "Дом" - мой заказ?';
  const at = text.indexOf('>');
  expect(applyEdits(text, typographyEdits(text, [{ start: at, end: text.length }]))).toBe(
    'Заказ «Дом»\u00a0— готов\n> Где "Дом" - мой заказ?',
  );
});

it('leaves every word, figure and line', () => {
  const words = fc.constantFrom(
    'заказ',
    '"Дом"',
    '-',
    '№',
    '12',
    '10-12 дней',
    'и',
    '5',
    'кг',
    '...',
    'т.е.',
    '\n',
    '(а',
    'б)',
    '250 руб.',
    'https://a.ru/b-c',
    '{{x y}}',
    'is',
    '“ok”',
  );
  const plain = (text: string) => text.replaceAll(/руб\.?|№|₽|[^A-Za-zА-Яа-яЁё\d]/gu, '');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
      const text = parts.join(' ');
      const once = applyEdits(text, typographyEdits(text));
      expect(plain(once)).toBe(plain(text));
      expect(once.split('\n')).toHaveLength(text.split('\n').length);
    }),
  );
});
