import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'typo.dash',
  severity: 'hint',
  scope: 'paragraph',
  check: (paragraph) =>
    each(paragraph.text, /(?<=[^\s\-–—])[ \u00a0](?:-{1,2})[ \u00a0](?=[^\s-])/gu, (_match, start, end) => {
      const sides = paragraph.text.slice(start - 1, start) + paragraph.text.slice(end, end + 1);
      if (/^\d\d$/u.test(sides) || isMasked(paragraph, start, end, ['code', 'link'])) return undefined;
      return at(
        start,
        end,
        'Дефис вместо тире',
        'A hyphen in place of a dash',
        instead(start, end, paragraph.lang === 'en' ? ' – ' : ' — '),
      );
    }),
  bad: [
    { text: 'Отделение работает с 9:00 до 18:00 - без перерыва.' },
    { text: 'Москва - столица.' },
    { text: 'The office is open - even on Sunday.' },
  ],
  good: [{ text: 'Москва — столица.' }, { text: '- первый пункт\n- второй пункт' }, { text: 'Счёт 10 - 12 и интернет-магазин.' }],
});
