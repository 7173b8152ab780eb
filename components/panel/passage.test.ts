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
  const wanted = /^ ?Срок возврата\. Деньги придут за 10 дней ?\. Куда\. На карту: - ту же$/u;
  expect(shown(body)).toMatch(wanted);
  expect(shown(body, ['возврата'])).toMatch(wanted);
});
