import { type Fact, factOf } from './fact';

const figure = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?`;
const scale = String.raw`(?:\s*(?<scale>тыс(?:яч\p{L}*|\.)?|млн\.?|миллион\p{L}*|k|к|thousand|million|m)(?![\p{L}]))?`;
const after = new RegExp(
  String.raw`(?<![\d.,\p{L}])(?<figure>${figure})${scale}\s*(?<unit>(?:руб(?:л\p{L}+|\.)?|т\.\s?р\.?|р\.?(?=[\s,.!?)]|$)|₽|rub)(?:\s(?<part>\d{1,2})\s?коп(?:е\p{L}+|\.)?(?!\p{L}))?|коп(?:е\p{L}+|\.)?(?!\p{L})|\$|долл(?:ар\p{L}*|\.)?|usd|dollars?|bucks|€|евро|eur(?:os?)?|£|фунт\p{L}*|gbp|pounds?|quid|rupees|cad|aud|inr|p(?=[\s,!?)]|\.(?!m)|$)|₸|тенге|kzt|byn|грн|zł(?!\p{L})|pln(?!\p{L})|злот\p{L}+|chf(?!\p{L})|kč(?!\p{L})|czk(?!\p{L}))`,
  'giu',
);
/** «там 40 тысяч, на лекарства»: thousands of nothing said are roubles. */
const bare = new RegExp(
  String.raw`(?<![\d.,\p{L}])(?<figure>${figure})\s*(?<scale>тыс(?:яч[иу]?|\.|(?!\p{L}))|тыщ\p{L}?|млн\.?|миллион\p{L}*)(?=\s*(?:[,.;:!?)]|$)|\s(?:на|за|до|с|и|в|по|из|от|—|ремонт|убытк\p{L}*|ущерб\p{L}*|долг\p{L}*|штраф\p{L}*)(?!\p{L}))`,
  'giu',
);
/** «взяли 4 500», «верните мне 12 400», «билет за 7к»: of what is paid the unit goes without saying. */
const paid = new RegExp(
  String.raw`(?<![\p{L}])(?:взял\p{L}|снял\p{L}|списал\p{L}|содрал\p{L}|заплатил\p{L}*|оплатил\p{L}*(?:\s\p{L}+){0,2}?|уплатил\p{L}*|перев[её]л\p{L}*|перевел\p{L}*|вн[её]с\p{L}*|верн\p{L}+|возвраща\p{L}+|отда\p{L}+|сто(?:ит|ил[аио]?)|обош[её]л\p{L}*|сумм\p{L}+)\s(?:(?:мне|нам|с меня|ещ[её]|уже|мои|за \p{L}+|[«"][^»"]+[»"])\s)?(?<figure>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?<scale>к|k))(?![\p{L}\d]|[.,]\d|\s(?:шт|дн|час|мин|км|кг|раз|человек|\d))|(?<=(?:[»"]\s|за\s))(?<figure2>\d{1,3}(?<scale2>к|k)|\d{1,2}[ \u00a0\u202f]\d{3})(?=[.,;!?)]|$)`,
  'giu',
);
const before = new RegExp(String.raw`(?<unit>\$|€|£|₽|₹|usd|eur|gbp|aud|cad|inr)\s?(?<figure>${figure})${scale}(?![\d])`, 'giu');

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:т\.|р|₽|rub(?!p|pe)|коп)/iu, 'RUB'],
  [/^(?:₹|inr|rupee)/iu, 'INR'],
  [/^aud/iu, 'AUD'],
  [/^cad/iu, 'CAD'],
  [/^(?:\$|долл|usd|dollar|buck)/iu, 'USD'],
  [/^(?:€|евро|eur)/iu, 'EUR'],
  [/^(?:£|фунт|gbp|pound|quid|p$)/iu, 'GBP'],
  [/^(?:₸|тенге|kzt)/iu, 'KZT'],
  [/^byn/iu, 'BYN'],
  [/^грн/iu, 'UAH'],
  [/^(?:zł|pln|злот)/iu, 'PLN'],
  [/^chf/iu, 'CHF'],
  [/^(?:kč|czk)/iu, 'CZK'],
];

/** «1 500,50» and «1,500.50» as a number: the last separator before one or two digits is the decimal one. */
function numberOf(figureText: string): number {
  const plain = figureText.replace(/\s/gu, '');
  const decimal = /[.,](\d{1,2})$/u.exec(plain);
  const whole = (decimal ? plain.slice(0, decimal.index) : plain).replace(/[.,]/gu, '');
  return Number(`${whole}.${decimal?.[1] ?? '0'}`);
}

/** Sums of money with their currency. */
export function amountsIn(text: string): Fact[] {
  const found: Fact[] = [];
  for (const pattern of [after, before, bare, paid]) {
    for (const match of text.matchAll(pattern)) {
      const { figure: own, figure2, unit = 'р', part = '0', scale: many, scale2 } = match.groups ?? {};
      const [written = '', times = ''] = [own ?? figure2, many ?? scale2];
      const digits = written.replace(/[кk]$/iu, '');
      // Of what was paid only the figure is the sum.
      const start = pattern === paid ? match.index + match[0].lastIndexOf(written) : match.index;
      const currency = currencies.find(([sign]) => sign.test(unit))?.[1];
      if (!currency) continue;
      const factor = unit.toLowerCase().startsWith('т.')
        ? 1e3
        : /^(?:млн|миллион|million|m$)/iu.test(times)
          ? 1e6
          : times === ''
            ? /^(?:p$|коп)/iu.test(unit)
              ? 0.01
              : 1
            : 1e3;
      found.push(
        factOf(
          'amount',
          `${(numberOf(digits) * factor + Number(part) / 100).toFixed(2)} ${currency}`,
          pattern === paid ? written : match[0],
          start,
        ),
      );
    }
  }
  return found;
}
