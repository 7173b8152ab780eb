import { isMasked, perParagraph } from '../draft/paragraph';
import { timeAnywhere } from '../features/deadline';
import { at } from '../found';
import { defineRule } from '../rule';

const promises =
  /(?<![a-zа-яё])(?:перезвон(?:им|ю)|ответ(?:им|ят)|отвечу|напиш(?:ем|у) (?:вам|вас)|сообщ(?:им|у)|верн(?:емся|усь) (?:к вам |с )|свяж(?:емся|усь|ется|утся)|дад(?:им|ут) (?:вам )?(?:ответ|обратную)|пришл(?:ем|ю) (?:вам )?(?:ответ|решение|результат)|(?:we|i)(?:'ll| will) (?:call|get back|contact|reply|be in touch|let you know|update you|follow up))(?![a-zа-яё])/iu;
const conditional =
  /(?<![a-zа-яё])(?:если|когда|как только|после (?:того|этого|получ|пров|решен|оплат|согласов)|сразу|при |once|when|if|as soon as|after|скоро|ближайш|оперативн|кратчайш|возможност|shortly|soon)/iu;

const promisesIn = perParagraph((paragraph) =>
  paragraph.sentences.flatMap((sentence) => {
    const said = paragraph.shadow.slice(sentence.start, sentence.end);
    const match = promises.exec(said);
    if (!match || conditional.test(said) || sentence.question) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].trimEnd().length;
    return isMasked(paragraph, start, end) ? [] : [{ start, end }];
  }),
);

export default defineRule({
  id: 'struct.promise-no-date',
  severity: 'hint',
  check: ({ paragraphs }) =>
    timeAnywhere(paragraphs)
      ? []
      : paragraphs.flatMap(({ start: from, paragraph }) =>
          promisesIn(paragraph).map(({ start, end }) => at(from + start, from + end, 'Обещание без срока', 'A promise without a date')),
        ),
  bad: [
    { text: 'Специалист проверит заявку, и мы перезвоним вам.' },
    { text: 'Уточним у склада и сообщим о решении.' },
    { text: "We'll get back to you." },
  ],
  good: [
    { text: 'Перезвоним вам сегодня до 18:00.' },
    { text: 'Если посылка не придёт, мы свяжемся с перевозчиком.' },
    { text: "We'll get back to you by Friday." },
  ],
});
