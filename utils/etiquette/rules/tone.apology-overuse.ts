import { apology } from '../features/apology';
import { placesOf } from '../features/count';
import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'tone.apology-overuse',
  severity: 'hint',
  check: ({ paragraphs }) => {
    const third = placesOf(paragraphs, apology)[2];
    return third ? [at(third.start, third.end, 'Третье извинение в письме', 'The third apology of the letter')] : [];
  },
  bad: [
    { text: 'Извините за ошибку. Приносим извинения за задержку. Ещё раз простите.' },
    { text: 'Просим прощения! Нам очень жаль. Извините нас.' },
    { text: 'Sorry for the delay. We apologize. Again, sorry.' },
  ],
  good: [
    { text: 'Извините за ошибку. Деньги вернём сегодня.' },
    { text: 'Извините, что так вышло. Нам жаль.' },
    { text: 'Sorry for the delay.' },
  ],
});
