import { defineRecognizer } from '../recognizer';

/** Marks, not talk about secrets: «конфиденциально» inside a sentence and the boards called ДСП are left alone. */
const marks =
  /(?<![a-zà-ɏа-ӿ])(?:коммерческая[ \t]+тайна|для[ \t]+служебного[ \t]+пользования|(?:гриф|пометк[аи]|с[ \t]грифом)[ \t]+[«"]?дсп[»"]?|строго[ \t]+конфиденциально|не[ \t]+для[ \t]+распространения|(?:for[ \t]+)?internal[ \t]+use[ \t]+only|trade[ \t]+secret|strictly[ \t]+confidential)(?![a-zà-ɏа-ӿ])/g;
const line = /^[> \t]*[«"([]?(?:конфиденциально|confidential|дсп|экз\. № ?\d+[ ,]+дсп)[»"\])]?[.!]?[ \t]*$/gm;
/** What every mark has: asked first. */
const some = /тайна|служебн|дсп|конфиденц|распростр|internal|trade|confidential/;

/** A mark of commercial secrecy (98-ФЗ art. 10) or of official use in what is about to go out: a hint. */
export default defineRecognizer({
  type: 'SECRECY',
  hint: true,
  find: ({ lower }) =>
    (some.test(lower) ? [marks, line] : []).flatMap((pattern) =>
      [...lower.matchAll(pattern)].map((match) => {
        const value = match[0].trim();
        const start = match.index + match[0].indexOf(value);
        return { start, end: start + value.length, score: 0.7, evidence: 'context' as const, because: value.slice(0, 20) };
      }),
    ),
  found: [
    ['Коммерческая тайна\nПрайс для партнёров', 'Коммерческая тайна'],
    ['Для служебного пользования. Регламент', 'Для служебного пользования'],
    ['Конфиденциально\n\nУсловия договора', 'Конфиденциально'],
    ['INTERNAL USE ONLY: price list', 'INTERNAL USE ONLY'],
    ['документ с грифом ДСП', 'с грифом ДСП'],
  ],
  ignored: [
    'Стол из ДСП разбух',
    'Мы обрабатываем данные конфиденциально и бережно',
    'This call is confidential, I hope',
    'Тайна заказа раскрыта',
  ],
});
