import { expect, it } from 'vitest';
import { excerptOf } from './passage';

const shown = (body: string, words: readonly string[] = []) =>
  excerptOf(
    body,
    { start: 0, end: 10 },
    words.map((word) => ({ start: body.indexOf(word), end: body.indexOf(word) + word.length })),
  )
    .map(({ text }) => text)
    .join('');

it('a heading is set off from the words below it, marked or not', () => {
  const body = '## Срок возврата\n\nДеньги придут за **10 дней**.\n\n## Куда\n\nНа карту:\n\n- ту же';
  const wanted = /^ ?Срок возврата\. Деньги придут за 10 дней ?\. Куда\. На карту: • ту же$/u;
  expect(shown(body)).toMatch(wanted);
  expect(shown(body, ['возврата'])).toMatch(wanted);
});

it('the points of a list are points; a hyphen between words stays one, and the rule of a table is left out', () => {
  const read = (body: string, marks: readonly { start: number; end: number }[] = []) =>
    excerptOf(body, { start: 0, end: body.length }, marks)
      .map(({ text }) => text)
      .join('');
  expect(read('Перерывы.\n- Каждый час встаньте.\n* Проветрите.')).toBe('Перерывы. • Каждый час встаньте. • Проветрите.');
  const line = 'Срок - три дня.\n- Срок - пять дней.';
  const marks = [...line.matchAll(/Срок/gu)].map(({ index }) => ({ start: index, end: index + 4 }));
  expect(read(line, marks)).toBe('Срок - три дня. • Срок - пять дней.');
  expect(read('| Город | Срок |\n|---|:---:|\n| Томск | 3 дня |')).toBe('Город · Срок; Томск · 3 дня');
});

it('cells of a table are told one after another, wherever the excerpt or a marked word cuts it', () => {
  const body = '## Цены\n\n| Скорость | Цена |\n|---|---:|\n| 100 Мбит/с | 500 руб. |\n| 500 Мбит/с | 700 руб. |\n\nДоговор на год.';
  expect(shown(body, ['Цена'])).toBe('Цены. Скорость · Цена; 100 Мбит/с · 500 руб.; 500 Мбит/с · 700 руб. Договор на год.');
});

it('of a long paragraph what is around the asked word is shown', () => {
  const body = `${'Порядок прежний. '.repeat(60)}Возврат занимает 10 дней. ${'Порядок прежний. '.repeat(60)}`;
  const at = body.indexOf('Возврат');
  const read = excerptOf(body, { start: 0, end: body.length }, [{ start: at, end: at + 7 }])
    .map(({ text }) => text)
    .join('');
  expect(read).toContain('Возврат занимает 10 дней');
  expect(read.length).toBeLessThan(600);
});
