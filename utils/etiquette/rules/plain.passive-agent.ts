import { isMasked } from '../draft/paragraph';
import { at, each } from '../found';
import { defineRule } from '../rule';

const participle = String.raw`[a-zа-яё]{2,}(?:ен|ан|ят|ена|ена|ено|ены|ана|ано|аны|ята|ято|яты|ыт|ыта|ыто|ыты|ует|уют)(?:ся)?`;
const verb = String.raw`[a-zа-яё]{3,}(?:ется|ются|ится|ятся|атся|илась|ился|илось|ились|алась|ался|алось|ались)`;
const pattern = new RegExp(
  String.raw`(?<![a-zа-яё])(?:(?:нами|мною|мной)(?: (?:был[аои]?|будет|будут|уже|также|сегодня|вчера|не|оперативно|ранее|внимательно)){0,3} (?:${participle}|${verb})(?![a-zа-яё])|(?:(?:был[аои]?|будет|будут) )?(?:${participle}|${verb}) (?:нами|мною|мной)(?![a-zа-яё]))`,
  'giu',
);

export default defineRule({
  id: 'plain.passive-agent',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['ru'],
  check: (paragraph) =>
    /нами|мною|мной/iu.test(paragraph.shadow)
      ? each(paragraph.shadow, pattern, ([shown], start, end) =>
          isMasked(paragraph, start, end) ||
          /(?:с|со|перед|между|над|под|за) $/iu.test(paragraph.shadow.slice(Math.max(0, start - 7), start)) ||
          / (?:с|со|перед|между|над|под|за) (?:нами|мною|мной)/iu.test(shown)
            ? undefined
            : at(start, end, `Проще: «мы …» вместо «${shown}»`, `Plainer: “we …” instead of “${shown}”`),
        )
      : [],
  bad: [
    { text: 'Перевод обрабатывается нами.' },
    { text: 'Вчера нами был произведён перерасчёт.' },
    { text: 'Ваше обращение рассмотрено нами.' },
  ],
  good: [
    { text: 'Мы рассмотрели ваше обращение.' },
    { text: 'Специалист свяжется с вами завтра.' },
    { text: 'Договор, подписанный с нами, хранится пять лет.' },
  ],
});
