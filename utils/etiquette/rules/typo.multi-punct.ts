import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'typo.multi-punct',
  severity: 'warn',
  scope: 'paragraph',
  check: (paragraph) =>
    each(paragraph.text, /[!?]{2,}/gu, (match, start, end) => {
      const mark = match[0];
      if (mark === '?!' || mark === '!?' || isMasked(paragraph, start, end)) return undefined;
      const one = mark.includes('?') ? (mark.includes('!') ? '?!' : '?') : '!';
      return at(start, end, `Вместо «${mark}» хватит «${one}»`, `“${one}” is enough`, instead(start, end, one));
    }),
  bad: [{ text: 'Напишите, если что-то непонятно!!!' }, { text: 'Заказ пришёл??' }, { text: 'See you tomorrow!!' }],
  good: [
    { text: 'Напишите, если что-то непонятно!' },
    { text: 'Как так вышло?! Проверили.' },
    { text: 'Вы написали: «Где заказ???» Отвечаю.' },
  ],
});
