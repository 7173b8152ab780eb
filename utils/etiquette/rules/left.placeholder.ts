import { defineRule } from '../rule';

const marks =
  /\{\{[^{}\n]{1,60}\}\}|%[A-Za-zА-Яа-яЁё_]{2,30}%|\[[А-ЯЁA-Z][А-ЯЁA-Zа-яёa-z _№-]{1,40}\](?!\()|(?<![\p{L}\d])[XХ]{3,}(?![\p{L}\d])/gu;

export default defineRule({
  id: 'left.placeholder',
  severity: 'block',
  why: { ru: 'Клиент увидит незаполненное место шаблона.', en: 'The customer would see an unfilled place of the template.' },
  check: ({ text }) =>
    [...text.matchAll(marks)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: { ru: `Не заполнено: ${match[0]}`, en: `Not filled in: ${match[0]}` },
      fixes: [],
    })),
  bad: [{ text: 'Здравствуйте, {{имя}}!' }, { text: 'Ваш заказ [Номер заказа] отправлен.' }, { text: 'Hello %name%,' }],
  good: [
    { text: 'Скидка 10 % и ещё 5 % на доставку.' },
    { text: 'Смотрите [условия](https://example.com).' },
    { text: 'Заказ № 48213 отправлен.' },
  ],
});
