import type { Span } from '../../text';
import type { Reading } from '../reading';

/** What questions that guard an account ask for, in both languages, up to the answer. */
const asked =
  /(?:(?:кличк[аи]|имя) (?:[а-яё]+ ){0,2}(?:питомц[а-я]+|кошк[а-я]|кот[а-я]?|собак[а-я]|пса|попуга[а-я])|(?:любим[а-яё]{2}|перв[а-яё]{2}|памятн[а-яё]{2}) (?:учител[а-яё]+|блюд[а-яё]+|книг[а-я]|фильм|машин[а-я]|место|школа|улица|работа|питомец)|(?<![a-z])(?:first|favou?rite|childhood) (?:pet|car|school|teacher|street|job|concert|book|film|movie|food|friend|band|team)(?:'s name)?|memorable (?:place|date|name|word|answer)|(?:city|town|place) of birth|name of (?:my|your|the|his|her) first (?:pet|school|teacher|car))(?![a-zа-яё])/g;
/** Between the question and its answer. */
const joint =
  /^["»”]?[ ]?(?:(?:is|was|это|была?|будет|ответ|answer)[ :—-]{1,3}|[:=—–-][ ]?|, (?:ответ|answer)[ :—-]{1,3}|\? ?(?:—|-|:)? ?|\.? ?I (?:always |usually )?(?:put|type|enter|use|give)[ ]|[ ](?=\p{Lu}))?["«“]?/u;
const answer = /^\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})?(?![?])/u;
const quoted = /^["«“]([\p{L}\d][^"»”\n]{2,30})(?=["»”])/u;
const guarded =
  /security|secret|reset|verif|memorable|recover|question|answers?(?![a-z])|секретн|контрольн|кодов|вопрос|ответ|восстановл|верифик|идентификац|проверк/u;
const around = 170;

/** Answers to the questions that guard an account: “first pet Tiddles, first car Morris Minor”, «кличка кошки», ответ Маркиза. */
export function answers({ text, lower }: Reading): readonly Span[] {
  if (!guarded.test(lower)) return [];
  return [...lower.matchAll(asked)].flatMap((match): readonly Span[] => {
    const end = match.index + match[0].length;
    const between = joint.exec(text.slice(end, end + 40))?.[0] ?? '';
    const start = end + between.length;
    if (between === '') return [];
    const value = answer.exec(text.slice(start, start + 60))?.[0] ?? quoted.exec(text.slice(start - 1, start + 60))?.[1];
    if (value === undefined || !guarded.test(lower.slice(Math.max(0, match.index - around), end + around))) return [];
    return [{ start, end: start + value.length }];
  });
}
