import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'typo.space',
  severity: 'hint',
  scope: 'paragraph',
  check: (paragraph) => {
    const { text } = paragraph;
    const free = (start: number, end: number) => !isMasked(paragraph, start, end, ['code', 'link', 'placeholder']);
    return [
      ...each(text, /(?<=[A-Za-zА-Яа-яЁё\d)»”"%₽])[ \u00a0]+([,;:!?]|\.(?!\.))(?![A-Za-zА-Яа-яЁё\d)(\-*])/gu, (match, start, end) =>
        free(start, end) ? at(start, end, 'Пробел перед знаком', 'A space before a mark', instead(start, end, match[1] ?? '')) : undefined,
      ),
      ...each(text, /(?<=[^\s|]) {2,3}(?=[^\s|])/gu, (_match, start, end) =>
        free(start, end) && !text.includes('\t')
          ? at(start, end, 'Лишний пробел', 'One space too many', instead(start, end, ' '))
          : undefined,
      ),
      ...each(text, /(?<=[а-яё]{2}),(?=[а-яё]{2})/giu, (_match, start, end) =>
        free(start, end) ? at(start, end, 'Нет пробела после запятой', 'No space after the comma', instead(start, end, ', ')) : undefined,
      ),
    ];
  },
  bad: [{ text: 'Пункт работает до 21:00 , без выходных.' }, { text: 'Заказ  готов к выдаче.' }, { text: 'Здравствуйте,вот ответ.' }],
  good: [{ text: 'Пункт работает до 21:00, без выходных.' }, { text: 'Рада помочь :)' }, { text: 'Команда `git  add ,` готова.' }],
});
