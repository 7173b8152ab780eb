import { around, claim, cuesBetween, nearest, type Reading } from '../reading';
import { type Candidate, defineRecognizer } from '../recognizer';

const date = /(?<![\d./-])(0?[1-9]|1[0-2])( ?[/\\|-] ?| |\.)(20[2-4]\d|[2-4]\d)(?![\d]|[./-]\d)/g;

/** «2202 2053 1190 6637 0728 552»: expiry and code typed on after the number without a stroke. */
const packed = /(?<!\d)(?:\d{4}[ -]?){3}\d{4}[ ,;\n]{1,2}((?:0[1-9]|1[0-2])[2-4]\d)[ ,;\n]{1,2}\d{3}(?![\d.,-])/g;
/** «2026-10», «ноябрь 2026»: only where the words for it stand. */
const written =
  /(?<![\d./-])(?:20[2-4]\d-(?:0[1-9]|1[0-2])|(?:янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zа-я]{0,7}[ .]{1,2}20[2-4]\d)(?![\d./-])/gu;
const documents = ['FOREIGN_PASSPORT', 'PASSPORT', 'DRIVER_LICENSE', 'OMS', 'CONTRACT', 'SKU', 'BARCODE', 'PROMO'];
const cardWithin = 200;

/** Whether a card is spoken of somewhere before. */
function cardBefore(reading: Reading, place: number): boolean {
  return cuesBetween(reading, place - cardWithin, place).some(({ kind }) => kind === 'CARD' || kind === 'CVV');
}

export default defineRecognizer({
  type: 'CARD_EXP',
  cues: [
    'срок',
    'срок действия',
    'сроком до',
    'действует до',
    'действительна до',
    'годна до',
    'до даты',
    'истекает',
    'годен до',
    'годна по',
    'годна',
    'действительна по',
    'действует по',
    'до конца',
    'good until',
    'exp',
    'expiry',
    'expires',
    'expired',
    'expiring',
    'expiration',
    'exp date',
    'valid',
    'runs out',
    'valid thru',
    'valid until',
    'valid to',
    'good thru',
    'мм/гг',
    'срок карты',
    'месяц год',
    'месяц и год',
    'month/year',
  ],
  find(reading) {
    const typedOn = [...reading.text.matchAll(packed)].map((match): Candidate => {
      const start = match.index + match[0].lastIndexOf(match[1] ?? '', match[0].length - 5);
      return { start, end: start + 4, score: 0.8, evidence: 'context', because: 'CARD MMYY' };
    });
    const found = [...reading.text.matchAll(date)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const near = around(reading, span);
      const own = nearest(near, ['CARD_EXP'], 4);
      const card = nearest(near, ['CARD', 'CVV'], 7);
      const tail = /\d{4}[^\dA-Za-zÀ-ӿḀ-ỿ]{1,4}$/u.test(reading.text.slice(Math.max(0, span.start - 8), span.start));
      // «cvv 998 до 12/28», but not «срок годности 12/25».
      const printed =
        /^ ?\/ ?$/.test(match[2] ?? '') &&
        /(?:(?:\d{4}[ .-]?){3}\d{3,4}|\d{4}[ -]?\d{6}[ -]?\d{5})[ ,;\n]{1,3}(?:(?:date|dated|дата|срок|exp)[ :.]{1,2})?$/.test(
          reading.lower.slice(Math.max(0, span.start - 34), span.start),
        );
      // «2200 2476 3619 2222, там ещё 08/27 и сзади 614»
      const talked =
        /^ ?\/ ?$/.test(match[2] ?? '') &&
        /(?:\d{4}[ .-]?){3}\d{3,4}[ ,;][^\d\n.!?]{2,24}$/u.test(reading.text.slice(Math.max(0, span.start - 48), span.start)) &&
        !/заказ|order|рейс|дом|кв|счет|invoice|стр/u.test(reading.lower.slice(Math.max(0, span.start - 24), span.start));
      const until =
        /(?:^|[^A-Za-zÀ-ӿḀ-ỿ])(?:до|по|by|until|till|thru|through)[ \t]*$/u.test(
          reading.lower.slice(Math.max(0, span.start - 9), span.start),
        ) &&
        (card !== undefined || /\d{4}[^\d\n]{0,3}\n?[^\d\n]{1,16}$/u.test(reading.lower.slice(Math.max(0, span.start - 24), span.start)));
      if (
        /(?:годност|гаранти|поверк|аренд|поставк|оплат|сдач|доставк|warranty|best before)[A-Za-zÀ-ӿḀ-ỿ]*[^\d]{0,6}$/u.test(
          reading.lower.slice(Math.max(0, span.start - 26), span.start),
        )
      )
        return [];
      const loose = match[2] === ' ' || match[2] === '.';
      // «загран действует до 12.2029»: the term of another document, where no card is spoken of.
      const document = nearest(near, documents, 9);
      if (document?.before === true && (card === undefined || document.distance < card.distance)) return [];
      if (loose && card === undefined && !/(?:мм|mm)/iu.test(own?.text ?? '') && !cardBefore(reading, span.start)) return [];
      const claimed = claim(near, ['CARD_EXP', 'CARD', 'CVV']);
      if (
        (claimed === undefined && !until && !printed && !talked) ||
        (loose && own === undefined && !until) ||
        (own === undefined && !tail && !until && !printed && !talked) ||
        (card === undefined &&
          !tail &&
          !loose &&
          match[3]?.length === 4 &&
          own?.text.startsWith('срок') === true &&
          !/^ ?\/ ?$/.test(match[2] ?? ''))
      )
        return [];
      return [{ ...span, score: own === undefined ? 0.7 : 0.9, evidence: 'context' as const, because: claimed?.text ?? '– MM/YY' }];
    });
    const spoken =
      reading.cues.some(({ kind }) => kind === 'CARD_EXP') || reading.lower.includes('до котор') || reading.lower.includes('до каког');
    const wordy = (spoken ? [...reading.lower.matchAll(written)] : []).flatMap((match): readonly Candidate[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const near = around(reading, span);
      const said = /до (?:которого|какого)[^.!?\n]{0,40}$/u.test(reading.lower.slice(Math.max(0, span.start - 60), span.start));
      const own = nearest(near, ['CARD_EXP'], 4);
      if ((own === undefined && !said) || nearest(near, documents, 6) !== undefined || !cardBefore(reading, span.start)) return [];
      return [{ ...span, score: 0.85, evidence: 'context', because: own?.text ?? 'до' }];
    });
    return [...typedOn, ...found, ...wordy];
  },
  found: [
    ['it is my sons card, expires 2026-10', '2026-10'],
    ['номер карты 4462 7898 3782 0720; число, до которого она действует, — ноябрь 2026', 'ноябрь 2026'],
    ['карта виртуальная 4111-1111-1111-1111 до 03.29 код 771', '03.29'],
    ['Карта 4111 1111 1111 1111, срок 09/27', '09/27'],
    ['да вот она 2202 2061 7735 4185 09/27 код 418', '09/27'],
    ['Карта 2200 0307 5518 9462\nдо 12.26\nимя TAMARA', '12.26'],
    ['the Navy Federal card, 4147-7203-5518-0968, through 2/31. Marisol', '2/31'],
    ['5196 0337 2281 4070\n08/27\n303\nANNA', '08/27'],
    ['card is 5196 0337 2281 4070 expiring 09/27, the back says 914', '09/27'],
    ['Карту вводила: 2202 2053 1190 6637 0728 552', '0728'],
    ['номер карты 2202205311906637 месяц год 07/28 код 552', '07/28'],
    ['got my card 5196 0337 2281 4070, date 11/28 and the code on the reverse, 662', '11/28'],
    ['card 4111 1111 1111 1111 till 09/28', '09/28'],
    ['карта 4111 1111 1111 1111,\nпо 03/29', '03/29'],
    ['Expires: 12/2030', '12/2030'],
    ['card 4111111111111111 12/26 123', '12/26'],
    ['карта действует до 01/29', '01/29'],
  ],
  ignored: [
    'загран 72 4410983 действует до 12.2029',
    'Маркировка, партия 1123, годен до 11.2025',
    'Срок годности 12/25, партия L24501',
    'Дом 12/26 по улице Ленина',
    'Размер 10/20 см',
    'Отчёт за 05/24',
    'работаем с 9/30 до 18',
  ],
});
