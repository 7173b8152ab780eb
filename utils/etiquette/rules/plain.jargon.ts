import { isMasked } from '../draft/paragraph';
import { at } from '../found';
import { defineRule } from '../rule';

/** English words of the trade with Russian endings: «пушните», «задеплоили», «дебажат», «аплоад». The dictionary's own words are in the rule's file. */
const borrowed =
  /^(?:(?:за|про|от|пере|раз|рас|вы|до|по|с|на)?(?:пуш|фикс|чекн|дебаж|депло|мерж|мердж|апрув|эскейл|апдейт|скип|ресет|реджект|пинг|коммит|релиз|аплоад|даунлоад|коннект|репорт|фоллоу|ассайн|шер|лукап|бэкап|ресерч|инвойс|хендл|роллбэч|букн|рефанд|тапн|свайпн|скролл|апгрейд|даунгрейд|кэнсел|кансел|юз|троттл|линкан|консерн|ревок|клир|дропн|зафейл|энролл|чардж|верифай|процесс(?=ну)|эскроу|онборд|синкан|таргетн|грейдн)(?:(?:ну|н?[её]|н?и)(?:ть|т|те|м|л[аи]?|шь|в)|ни(?:те)?|(?:а|я)(?:ть|т|йте|й|ем|ет|ют|л[аи]?)|у(?:ть|ем|ет|ют|йте|л[аи]?|т))(?:ся|сь)?|(?:аплоад|даунлоад|хотфикс|роллбэк|рефанд|чек-?аут|реквест|консерн|аутадж|даунтайм|эксепшн|стейдж|тулз)[а-я]{0,3}|дев(?:ы|ов|ам))$/u;
/** Beginnings of the roots, three letters each: most words are told by them without the expression. */
const heads = new Set(
  'пуш фик чек деб деп мер апр эск апд ски рес ред пин ком рел апл дау кон реп фол асс шер лук бэк инв хен рол бук реф тап сва скр апг кэн кан юза юзи тро лин рев кли дро фей энр чар онб син хот чек рек аут экс сте тул дев'.split(
    ' ',
  ),
);
/** Whether a word has such a root, with a Russian prefix of up to four letters or without. */
const lent = (word: string): boolean => word.length > 3 && [0, 1, 2, 3, 4].some((from) => heads.has(word.slice(from, from + 3)));

export default defineRule({
  id: 'plain.jargon',
  severity: 'warn',
  scope: 'paragraph',
  langs: ['ru'],
  check: (paragraph) =>
    paragraph.tokens.flatMap(({ norm, start, end }) =>
      !lent(norm) || !borrowed.test(norm) || isMasked(paragraph, start, end)
        ? []
        : [at(start, end, `«${paragraph.text.slice(start, end)}» — жаргон: скажите по-русски`, `“${norm}” is jargon`)],
    ),
  bad: [
    { text: 'Ревокнут через админку, деньги уже клирнулись.' },
    { text: 'Пушните заявку через кабинет.' },
    { text: 'Разработчики дебажат ошибку.' },
    { text: 'Там форма с аплоадом.' },
  ],
  good: [
    { text: 'Счётчик фиксирует показания, чеки храните, по чекам вернём, матч перенесён.' },
    { text: 'Пушок на пледе — не брак.' },
    { text: 'Система зафиксировала вход.' },
  ],
});
