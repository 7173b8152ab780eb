import { isMasked } from '../draft/paragraph';
import { at, each } from '../found';
import { defineRule } from '../rule';

const noun = String.raw`[a-zа-яё]{3,}(?:ени|ани|яни|овани|ыти|яти)(?:е|я|ю|ем|и|й|ям|ями|ях)|(?:возможност|необходимост|обязанност|целесообразност|корректност|готовност)(?:ь|и|ью|ей)|(?:провер|обработ|достав|отправ|выдач|оплат|замен|установ|настро)(?:к?[аиуе]|ой|кой)`;
const verbal = String.raw`[a-zа-яё]{3,}(?:ени|ани|яни|овани|ыти|яти)(?:я|й|ю|ем|и)`;
const pattern = new RegExp(
  String.raw`(?<![a-zа-яё])(?:${noun}) (?:[a-zа-яё]+(?:ого|ой|ых|их|ей|его) )?(?:${verbal}|(?:возможност|необходимост|процедур|услов|срок)[a-zа-яё]{1,3}) (?:[a-zа-яё]+(?:ого|ой|ых|их|ей|его) )?(?:${verbal})(?![a-zа-яё])`,
  'giu',
);
const plainNouns =
  /(?:здани|отделени|приложени|сообщени|заявлени|обращени|соглашени|предложени|отношени|решени|удостоверени|помещени|времени|имени|задани|издани|учреждени|объявлени|отправлени)[a-zа-яё]{1,3}$/iu;

export default defineRule({
  id: 'plain.verbal-noun-chain',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['ru'],
  why: { ru: 'Цепочку отглагольных существительных проще сказать глаголом.', en: 'A chain of verbal nouns is plainer as a verb.' },
  check: (paragraph) =>
    each(paragraph.shadow, pattern, ([shown], start, end) =>
      isMasked(paragraph, start, end) || shown.split(' ').filter((word) => plainNouns.test(word)).length > 1
        ? undefined
        : at(start, end, `Проще глаголом: «${shown}»`, `A verb would be plainer: “${shown}”`),
    ),
  bad: [
    { text: 'Идёт рассмотрение возможности предоставления скидки.' },
    { text: 'Проводится согласование условий проведения осмотра.' },
    { text: 'Необходимо подтверждение необходимости проведения ремонта.' },
  ],
  good: [
    { text: 'Мы решаем, можем ли дать скидку.' },
    { text: 'Заявление о возврате страхования принимают в отделении.' },
    { text: 'Срок рассмотрения обращения — 10 дней.' },
  ],
});
