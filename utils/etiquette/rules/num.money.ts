import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'num.money',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['ru'],
  check: (paragraph) =>
    each(
      paragraph.text,
      /(?<![a-zа-яё\d.,№#-])(\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d{1,2})?|\d+(?:,\d{1,2})?)(?:(?:руб(?:лей|ля|ль)?|р|rub|rur|₽)\.?|[ \u00a0]р\.?)(?![a-zа-яё\d])/giu,
      (match, start, end) => {
        const stop = match[0].endsWith('.') && !/^\s*[а-яё]/u.test(paragraph.text.slice(end)) ? '.' : '';
        return isMasked(paragraph, start, end, ['code', 'link'])
          ? undefined
          : at(
              start,
              end,
              'Сумма пишется с пробелом и знаком ₽',
              'A sum takes a space and ₽',
              instead(start, end, `${match[1] ?? ''}\u00a0₽${stop}`),
            );
      },
    ),
  bad: [{ text: 'Стоимость доставки 250р, оплата при получении.' }, { text: 'Вернули 900руб на карту.' }, { text: 'С вас 1 500р.' }],
  good: [{ text: 'Вернули 250 ₽.' }, { text: 'Вернули 900 руб. на карту.' }, { text: 'Модель А-250Р и РУ250рс.' }],
});
