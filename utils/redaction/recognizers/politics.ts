import { defineRecognizer } from '../recognizer';

const said =
  /(?<![a-zà-ɏа-ӿ])(?:член(?:ом|а)?[ \t]+партии|состо(?:ю|ит|ял|яла)[ \t]+в[ \t]+партии|голосовал[аи]?[ \t]+(?:за|против)|(?:мои|его|ее|её)[ \t]+политическ(?:ие|их)[ \t]+(?:взгляды|взглядов|убеждения|убеждений)|member[ \t]+of[ \t]+the[ \t]+[a-zà-ɏа-ӿ ]{3,20}[ \t]party|voted[ \t]+for)(?![a-zà-ɏа-ӿ])/g;

/** Art. 10 of 152-ФЗ, political views: a hint. */
export default defineRecognizer({
  type: 'POLITICS',
  hint: true,
  find: ({ lower }) =>
    [...lower.matchAll(said)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      score: 0.6,
      evidence: 'context' as const,
      because: match[0].slice(0, 14),
    })),
  found: [
    ['Он член партии с 2010 года', 'член партии'],
    ['Клиент состоит в партии', 'состоит в партии'],
    ['Я голосовал за другого', 'голосовал за'],
    ['She voted for the mayor', 'voted for'],
  ],
  ignored: ['Партия товара не пришла', 'Проголосуйте за наш магазин', 'член семьи забрал заказ', 'party supplies were late'],
});
