import { placesOf } from '../features/count';
import { at } from '../found';
import { defineRule } from '../rule';

const regret =
  /(?<![a-zа-яё])(?:к (?:нашему |большому |моему )?(?:[a-zа-яё]+ )?сожалению|увы|unfortunately|regrettably|we regret)(?![a-zа-яё])/giu;

export default defineRule({
  id: 'tone.regret-overuse',
  severity: 'warn',
  why: { ru: 'Одного «к сожалению» на письмо довольно.', en: 'One “unfortunately” a letter is enough.' },
  check: ({ paragraphs, text }) => {
    const all = placesOf(paragraphs, regret);
    return all.length < 2
      ? []
      : all.map(({ start, end }) =>
          at(start, end, `«${text.slice(start, end)}»: хватит одного на письмо`, `“${text.slice(start, end)}”: one a letter is enough`),
        );
  },
  bad: [
    { text: 'К сожалению, товар закончился. К сожалению, поставки не будет.' },
    { text: 'Увы, тариф закрыт. К сожалению, вернуть его нельзя.' },
    { text: 'Unfortunately, you missed it. Unfortunately, it is sold out.' },
  ],
  good: [
    { text: 'К сожалению, товар закончился.' },
    { text: 'К сожалению, товар закончился. Сожалеем, что так вышло.' },
    { text: 'Unfortunately, it is sold out.' },
  ],
});
