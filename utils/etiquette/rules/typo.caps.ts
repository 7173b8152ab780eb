import { splitName } from '../../names';
import { isMasked } from '../draft/paragraph';
import { at, eachIn, instead } from '../found';
import { defineRule } from '../rule';
import { isSentenceStart } from '../features/place';

const known = new Set(
  `снилс осаго каско егрюл егрип егрн огрнип емиас глонасс гибдд юнеско юнисеф росстат аскуэ роскомнадзор инфаркт оквэд
  магатэ магате юкос опек сбер https imei iban swift webmoney unicef nasa covid ascii iccid cisco asus lenovo intel ikea
  visa nokia html xhtml paypal waiver vitara`.split(/\s+/u),
);
const coded =
  /(?:промо-?код[a-zа-яё]*|код[a-zа-яё]*|купон[a-zа-яё]*|артикул[a-zа-яё]*|модел[a-zа-яё]+|марк[a-zа-яё]+|бренд[a-zа-яё]*|команд[a-zа-яё]+|слов[a-zа-яё]{1,2}|code|coupon|model|sku|keyword)\s*[:№]?\s*[«"“]?$/iu;

/** What a machine shows is read out as it shows it: the message ERROR TRANSFER HALTED, «на экране горит СБОЙ». */
const shown =
  /(?<![a-zа-яё])(?:сообщени[ея]|надпис[ьи]|экран[еа]?|кнопк[а-яё]+|табло|дисплее|статус[а-яё]*|ошибк[аойу]+|messages?|screen|display|button|error|status|says|reads|shows|labelled|marked)(?: [a-zа-яё]+)?[: «"“]+(?:[A-ZА-ЯЁ]{3,} )*$/u;
const shouted = /(?<![A-Za-zА-Яа-яЁё\d_@#-])[A-ZА-ЯЁ]{5,}(?![A-Za-zА-Яа-яЁё\d_-])/gu;

export default defineRule({
  id: 'typo.caps',
  severity: 'warn',
  check: ({ paragraphs, context, profile, text }) => {
    const theirs = context.customerMessage ?? '';
    const allowed = new Set(profile.knownAbbreviations ?? []);
    return paragraphs.flatMap(({ start: from, paragraph }) =>
      eachIn(paragraph, shouted, ([word], start, end) => {
        const latin = /^[A-Z]+$/u.test(word);
        if ((latin && paragraph.lang !== 'en') || known.has(word.toLowerCase()) || allowed.has(word) || theirs.includes(word))
          return undefined;
        if (
          !/[АЕЁИОУЫЭЮЯAEIOUY]/u.test(word) ||
          isMasked(paragraph, start, end) ||
          coded.test(paragraph.text.slice(Math.max(0, start - 24), start)) ||
          shown.test(paragraph.text.slice(Math.max(0, start - 48), start))
        )
          return undefined;
        const low = word.toLowerCase();
        if (splitName(low).kind === 'person') return undefined;
        const calm = isSentenceStart(text, from + start) ? word.charAt(0) + low.slice(1) : low;
        return at(
          from + start,
          from + end,
          `«${word}» прописными читается как крик`,
          `“${word}” in capitals reads as shouting`,
          instead(from + start, from + end, calm),
        );
      }),
    );
  },
  bad: [
    { text: 'ОБЯЗАТЕЛЬНО укажите номер квартиры.' },
    { text: 'Вход СТРОГО по паспорту.' },
    { text: 'It will arrive DEFINITELY tomorrow.' },
  ],
  good: [
    { text: 'If you see the message ERROR TRANSFER HALTED, press Start again.' },
    { text: 'Когда на экране загорится ГОТОВО, откройте дверцу.' },
    { text: 'Пришлите номер СНИЛС.' },
    { text: 'Промокод ВЕСНА действует до 20 марта.' },
    { text: 'Запрос РОМАШКА нашли.', context: { customerMessage: 'Где мой заказ РОМАШКА' } },
    { text: 'Принтер CANON поддерживается.' },
  ],
});
