import { expect, test } from 'vitest';
import { lettersIn } from './quote';

/** How mail programs lead a quote, and who is meant by it. */
test.each([
  ['over the quote', '16.04.2026 14:26, Константин Ермолаев пишет:\n> Где лебёдки?', 'Константин Ермолаев', ''],
  ['by its verb first', 'Quoting Ann Bell <ann@mail.example>:\n\n> Где лебёдки?', 'Ann Bell', 'ann@mail.example'],
  ['inside of the quote', '> 15.04.2026 17:03, Анна Белова пишет:\n> Где лебёдки?', 'Анна Белова', ''],
  [
    'by date and sender alone, inside of the quote',
    '> Понедельник, 14 апреля 2026, 12:40 +03:00 от Усадьба «Речка» <zakaz@reka.example>:\n> Где лебёдки?',
    'Усадьба «Речка»',
    'zakaz@reka.example',
  ],
])('a lead %s', (_, text, name, address) => {
  const [own, quoted, ...others] = lettersIn(`Добрый день!\n\n${text}`);
  expect(own?.text).toBe('Добрый день!');
  expect(quoted).toEqual({ author: { name, address }, text: 'Где лебёдки?' });
  expect(others).toEqual([]);
});

test('a first line of a quote that only ends in a colon is a part of it', () => {
  expect(lettersIn('> У меня вопросы:\n> Где лебёдки?')[1]?.text).toBe('У меня вопросы:\nГде лебёдки?');
});

test('the line that leads a quote is left out where the tool has folded the quote away', () => {
  expect(lettersIn('Спасибо, но посылки так и нет.\n\n16.11.2026 10:12, Служба поддержки пишет:\n')).toEqual([
    { author: { name: '', address: '' }, text: 'Спасибо, но посылки так и нет.' },
  ]);
  expect(lettersIn('Thank you.\n\nOn Mon, 16 Nov 2026,\nSupport wrote:')[0]?.text).toBe('Thank you.');
  // What a customer tells of stays.
  expect(lettersIn('Здравствуйте.\nВаш оператор 12.11.2026 мне написал так:')[0]?.text).toContain('написал так:');
  expect(lettersIn('Вот ошибка.\nПрограмма пишет:')[0]?.text).toContain('Программа пишет:');
});
