import { luhn } from '../../text';
import { around, claim, nearest, type Run, fromRuns, spokenOf } from '../reading';
import { cardHalves, cardParts } from '../cards/parts';
import { type Candidate, defineRecognizer } from '../recognizer';

const issuers = /^(?:220[0-4]|4|5[1-5]|5[06-8]|6|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)|3[47]|35(?:2[89]|[3-8]\d))/;
/** Groups as cards are printed and typed. */
const printed =
  /^(?:16|4-4-4-4|8-8|15|4-6-5|4-4-4-4-[23]|18|19|4-12|6-10|6-12|6-13|8-10|4-4-8|2-4-4-4-2|13|4-4-4-1|4-4-4-3|4-4-4-7|4-4-4-6)$/;
const any = /(?:^|-)(?:[4-9]|1\d)(?:-|$)/;
/** Numbers of these kinds have 16 digits of their own, and one in ten of them passes for a card. */
const others = ['ORDER', 'TRACK', 'FISCAL', 'UIN', 'KBK', 'BARCODE', 'PROMO', 'RECEIPT', 'SKU', 'OMS', 'IMEI', 'TICKET'];
const separators = /^[ \t]{0,3}[-./·*_|]?[ \t]{0,3}$|^\n[> \t]*$/;

function fits({ digits, gaps, first, last }: Run): boolean {
  if (first.glued || last.gluedAfter || !issuers.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  return gaps.every((gap) => separators.test(gap));
}

export default defineRecognizer({
  type: 'CARD',
  cues: [
    'карт',
    'карта',
    'карту',
    'карте',
    'карты',
    'картой',
    'карточк*',
    'номер карты',
    'номер банковской карты',
    'мир',
    'виза',
    'мастеркард*',
    'маэстро',
    'карт-счет*',
    'дебетов*',
    'кредитк*',
    'card',
    'cards',
    'card number',
    'visa',
    'mastercard',
    'maestro',
    'amex',
    'unionpay',
    'pan',
    'debit',
    'credit card',
    'cc',
    'сбер*',
    'тинькофф*',
    'т-банк*',
    'альф*',
    'втб',
  ],
  find(reading) {
    const said = reading.spelled.flatMap(({ start, end, digits }): readonly Candidate[] => {
      if (!/^\d{16}$/.test(digits) || !issuers.test(digits)) return [];
      if (luhn(digits)) return [{ start, end, score: 0.95, evidence: 'checksum', because: 'Luhn' }];
      // Read out and heard wrong by a figure.
      const own = claim(around(reading, { start, end }), ['CARD'], 6);
      return own === undefined ? [] : [{ start, end, score: 0.8, evidence: 'context', because: own.text }];
    });
    const typed = fromRuns(reading.groups, { least: 13, most: 19, groupsAtMost: 5, shapes: any }, (run): readonly Candidate[] => {
      const asPrinted = printed.test(run.shape);
      // A bank of the world that is on no list of ours: right by its check, printed as cards are, and called one.
      const unlisted =
        run.shape === '4-4-4-4' && luhn(run.digits) && !run.first.glued && claim(around(reading, run), ['CARD'], 6)?.before === true;
      // «5425 2334 3010 9903 11/27»: a month and its year are the card's term, whatever check the figures pass by chance.
      if (/\d\/\d{2}$/.test(reading.text.slice(run.start, run.end))) return [];
      // «4081 7810 0938 1152 4487»: an account of twenty, whose first sixteen pass by chance.
      if (/^(?:408|42[1-6])\d{2}(?:810|840|978)/.test(run.digits) && /^[ -]?\d{4}(?!\d)/.test(reading.text.slice(run.end, run.end + 6)))
        return [];
      if ((!fits(run) && !unlisted) || (!asPrinted && !luhn(run.digits))) return [];
      const near = around(reading, run);
      const named = claim(near, ['CARD', 'CVV', 'CARD_EXP']);
      const usual =
        run.digits.length === 16 || (run.digits.length === 15 && /^3[47]/.test(run.digits)) || /^(?:220[0-4]|62)/.test(run.digits);
      // «4180 77418022 6643»: grouped by nobody's rule, right by its check and called a card.
      if (!asPrinted && (named === undefined || !named.before || (run.digits.length !== 16 && run.digits.length !== 18))) return [];
      if (luhn(run.digits)) {
        const other = claim(near, others, 4);
        if (!usual && named === undefined && !spokenOf(reading, run.start, ['CARD'])) return [];
        if (other !== undefined && (run.gaps.length === 0 || other.kind === 'OMS' || other.kind === 'FISCAL') && named === undefined)
          return [];
        return [{ start: run.start, end: run.end, score: 0.99, evidence: 'checksum', because: 'Luhn' }];
      }
      // A mistyped card is still a card where the text calls it one.
      const called = usual && nearest(near, others, 3) === undefined ? claim(near, ['CARD'], 4) : undefined;
      return called === undefined ? [] : [{ start: run.start, end: run.end, score: 0.7, evidence: 'context', because: called.text }];
    });
    const parts = cardParts(reading, typed);
    return [...typed, ...said, ...(parts.length > 0 ? parts : cardHalves(reading))];
  },
  found: [
    ['номер карты\n[14:31] 2204 3197\n[14:32] 0480 4669', '2204 3197', '0480 4669'],
    ['12 тыщ ушло\n[14:03] Гость: вот сюда 4276 3800\n[14:03] Гость: дальше 1149 6623', '4276 3800', '1149 6623'],
    ['Card starts 4716 2209 and ends 8841 3051, valid', '4716 2209', '8841 3051'],
    ['I wrote the card down: 6011 9651\n(2nd half:) 6802 2554', '6011 9651', '6802 2554'],
    ['карта: первые восемь 22043197, вторые 04804669', '22043197', '04804669'],
    ['Карта 2 2 0 0 0 0 0 0 0 0 0 0 0 0 0 4 через пробел', '2 2 0 0 0 0 0 0 0 0 0 0 0 0 0 4'],
    ['Карта 4111 1111 1111 1111, срок 09/27', '4111 1111 1111 1111'],
    ['card 5555555555554444.', '5555555555554444'],
    ["use my mum's card: 5425 2334 3010 9903 11/27 882", '5425 2334 3010 9903'],
    ['Мир 2200-0000-0000-0004', '2200-0000-0000-0004'],
    ['перевёл на карту 4276 1600 1234 5678', '4276 1600 1234 5678'],
    ['Amex 3714 496353 98431 is mine', '3714 496353 98431'],
    ['My card was 3714 4963 5398 431, do not charge', '3714 4963 5398 431'],
    ['Оплатил 2221.0000.0000.0009, деньги не пришли', '2221.0000.0000.0009'],
  ],
  ignored: [
    'Заказ 4111111111111112',
    'трек 80085000000000',
    '16 цифр: 1234567812345678',
    'ФН 9999078900004312',
    'штрихкод 4600039115999',
    'ORD-4111111111111111',
    'карта не прошла, заказы 2204 3197 и 0480 4668',
    'оплатил картой заказ 22043197 и заказ 04804669',
    'card paid order 4716 2209, tracking 8841 3051',
  ],
});
