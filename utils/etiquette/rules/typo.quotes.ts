import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'typo.quotes',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['ru'],
  check: (paragraph) =>
    paragraph.text.includes('"')
      ? each(paragraph.text, /(?<![A-Za-zА-Яа-яЁё\d"])"([^"\n]{1,300})"(?![A-Za-zА-Яа-яЁё\d"])/gu, (match, start, end) =>
          isMasked(paragraph, start, end, ['code', 'link', 'placeholder'])
            ? undefined
            : at(start, end, 'Прямые кавычки', 'Straight quotation marks', instead(start, end, `«${match[1] ?? ''}»`)),
        )
      : [],
  bad: [
    { text: 'Услуга "Экспресс" привезёт за два часа.' },
    { text: '"Ромашка" открыта до 20:00.' },
    { text: 'Откройте раздел ("Профиль").' },
  ],
  good: [
    { text: 'Услуга «Экспресс» привезёт за два часа.' },
    { text: 'Экран 15" и рамка 17".' },
    { text: 'Введите `name="phone"` в строке.' },
  ],
});
