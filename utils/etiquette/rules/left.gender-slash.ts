import { genderOf } from '../../names';
import { isMasked } from '../draft/paragraph';
import { at, eachIn, instead } from '../found';
import { defineRule } from '../rule';

const bracket =
  /(?<![a-zа-яё])([a-zа-яё]{3,})\(-?(ась\/лся|лся\/лась|[ыио]й\/[ая]я|[ая]я\/[ыио]й|а|ая|яя|ась|ла|на|лась|ой|ей|у|ю|ка|ица|ница|ца|ья|ше|шая|ого|ему|ую)\)/giu;
const slash =
  /(?<![a-zа-яё])((?:рад|готов|должен|сам|[a-zа-яё]{3,}(?:л|лся|ый|ий|ой|ен|ан|жен|шел|шёл|н)))\/-?(а|ая|ась|ла|лась|на|[a-zа-яё]{2,}(?:ла|лась|ая|на|да|ва|ма))(?![a-zа-яё])/giu;

/** “Dear Mr/Mrs Pryce”. */
const titled = /(?<![a-z])(?:mr|mrs|ms|miss|sir)\.? ?\/ ?(?:mrs|mr|ms|miss)\.?(?= [a-z])/giu;

/** The word for a man or a woman: «обратился(ась)» → «обратилась». */
function chosen(word: string, ending: string, gender: 'm' | 'f'): string {
  if (gender === 'm') return word;
  if (ending.length > 5 || ending.startsWith(word.slice(0, 3).toLowerCase())) return ending;
  if (/^(?:ая|яя|ой|ей)$/iu.test(ending)) return word.slice(0, -2) + ending;
  if (/^(?:ась|лась)$/iu.test(ending)) return word.replace(/(?:л)?ся$/u, '') + (word.endsWith('лся') ? 'лась' : ending);
  if (ending === 'ла') return word.replace(/л$/u, '') + 'ла';
  return ending === 'на' ? `${word.replace(/н$/u, '')}на` : word + ending;
}

export default defineRule({
  id: 'left.gender-slash',
  severity: 'warn',
  check: ({ paragraphs, context }) => {
    const find = (pattern: RegExp) =>
      paragraphs.flatMap(({ start: from, paragraph }) =>
        eachIn(paragraph, pattern, ([shown, word = '', ending = ''], start, end) => {
          // What is quoted is spoken of.
          if (isMasked(paragraph, start, end, ['quote'])) return undefined;
          // After «вы» neither is right: «вы позвонили».
          const plural = /(?<![а-яё])вы(?: [а-яё]+)? $/iu.test(paragraph.shadow.slice(0, start));
          // Behind «здравствуйте» the whole word is one too many.
          const double = /(?:здравствуйте|добрый (?:день|вечер)|доброе утро),? $/iu.test(paragraph.shadow.slice(0, start));
          const gender = context.customerName ? genderOf(context.customerName) : 'unknown';
          const fix =
            gender === 'unknown' || plural || double ? undefined : instead(from + start, from + end, chosen(word, ending, gender));
          return at(from + start, from + end, `«${shown}»: выберите род`, `“${shown}”: choose the gender`, fix);
        }),
      );
    const titles = paragraphs.flatMap(({ start: from, paragraph }) =>
      eachIn(paragraph, titled, ([shown], start, end) =>
        at(from + start, from + end, `«${shown}»: выберите обращение`, `“${shown}”: choose the title`),
      ),
    );
    return [...find(bracket), ...find(slash), ...titles];
  },
  bad: [
    { text: 'Уважаемый(ая) Рауль!' },
    { text: 'Вы обратился(ась) к нам вчера.' },
    { text: 'Родитель(-ница) ребёнка подпишет согласие.' },
    { text: 'Dear Mr/Mrs Pryce,' },
    { text: 'Готов(а) ответить на вопросы.' },
    { text: 'Рад/рада помочь, обратился/обратилась.' },
  ],
  good: [
    { text: 'Анкета с пометкой «здоров(а)» у нас.' },
    { text: 'Уважаемая Анна!' },
    { text: 'Укажите документ(ы) и и/или справку.' },
    { text: 'Оплатите картой (а лучше наличными).' },
  ],
});
