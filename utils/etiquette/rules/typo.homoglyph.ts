import { at, each, instead } from '../found';
import { isMasked } from '../draft/paragraph';
import { defineRule } from '../rule';

const latin = 'aceopxyuABCEHKMOPTXY';
const cyrillic = 'асеорхуиАВСЕНКМОРТХУ';
const toCyrillic = new Map(Array.from(latin, (letter, place) => [letter, cyrillic.charAt(place)] as const));
const toLatin = new Map(Array.from(cyrillic, (letter, place) => [letter, latin.charAt(place)] as const));

/** The word in one alphabet, where all letters of the other have a twin in it. */
function unmixed(word: string, lang: string): string | undefined {
  const own = lang === 'en' ? toLatin : toCyrillic;
  const strange = lang === 'en' ? /[а-яё]/iu : /[a-z]/iu;
  const letters = Array.from(word, (letter) => (strange.test(letter) ? own.get(letter) : letter));
  return letters.includes(undefined) ? undefined : letters.join('');
}

export default defineRule({
  id: 'typo.homoglyph',
  severity: 'warn',
  scope: 'paragraph',
  check: (paragraph) => [
    ...each(paragraph.text, /(?<![a-zа-яё\d_])(?=[a-z]*[а-яё])(?=[а-яё]*[a-z])[a-zа-яё]{2,}(?![a-zа-яё\d_])/giu, ([word], start, end) => {
      const right = isMasked(paragraph, start, end, ['code', 'link', 'placeholder']) ? undefined : unmixed(word, paragraph.lang);
      return right === undefined || (paragraph.lang !== 'en' && /^[A-Z][a-zа-яё]{0,1}$/u.test(word))
        ? undefined
        : at(start, end, `В «${word}» буквы двух алфавитов`, `“${word}” mixes two alphabets`, instead(start, end, right));
    }),
    ...(paragraph.lang === 'en'
      ? []
      : each(paragraph.text, /(?<=(?:^|[а-яё,.!?]) )[caoy](?= [а-яё]{2})/gu, ([letter], start, end) =>
          at(
            start,
            end,
            `«${letter}» — латинская буква`,
            `“${letter}” is a Latin letter`,
            instead(start, end, toCyrillic.get(letter) ?? letter),
          ),
        )),
  ],
  bad: [{ text: 'Зaказ хранится пять дней.' }, { text: 'Оплатa прошла.' }, { text: 'Ответ придёт c курьером.' }],
  good: [{ text: 'IT-отдел настроит eSIM и X-фактор.' }, { text: 'Витамин C и план B.' }, { text: 'Модель Х5 и СМS-ка.' }],
});
