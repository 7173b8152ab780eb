import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'typo.exclaim',
  severity: 'hint',
  check: ({ shadow, paragraphs, form }) => {
    const marks = paragraphs.flatMap(({ start, paragraph }) =>
      paragraph.sentences.filter((sentence) => shadow[start + sentence.end - 1] === '!').map((sentence) => start + sentence.end - 1),
    );
    const counted = marks.filter(
      (mark, place) => place > (form.greeting ? 0 : -1) && (form.closing === undefined || mark < form.closing.start),
    );
    const third = counted[2];
    return third === undefined ? [] : [at(third, third + 1, 'Много восклицательных знаков', 'Many exclamation marks')];
  },
  bad: [
    { text: 'Здравствуйте!\n\nЗаказ уже едет! Курьер позвонит! Ждите его завтра!' },
    { text: 'Спасибо! Всё готово! Приходите! Будем рады!' },
    { text: 'Hello!\n\nIt is on the way! The courier will call! Please wait!' },
  ],
  good: [
    { text: 'Здравствуйте, Анна!\n\nСпасибо, что написали! Заказ едет.\n\nХорошего дня!' },
    { text: 'Заказ едет! Курьер позвонит.' },
    { text: 'Great news! Your refund arrived.' },
  ],
});
