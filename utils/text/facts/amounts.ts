import { type Fact, factOf } from './fact';

const figure = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const scale = String.raw`(?:\s*(?<scale>тыс(?:яч\p{L}*|\.)?|млн\.?|миллион\p{L}*|k|к|thousand|million|m)(?![\p{L}]))?`;
const after = new RegExp(
  String.raw`(?<![\d.,\p{L}])(?<figure>${figure})${scale}\s*(?<unit>руб(?:л\p{L}+|\.)?|р\.?(?=[\s,.!?)]|$)|₽|rub|\$|долл(?:ар\p{L}*|\.)?|usd|dollars?|bucks|€|евро|eur(?:os?)?|£|фунт\p{L}*|gbp|pounds?|p(?=[\s,!?)]|\.(?!m)|$)|₸|тенге|kzt|byn|грн)`,
  'giu',
);
/** «там 40 тысяч, на лекарства»: thousands of nothing said are roubles. */
const bare = new RegExp(
  String.raw`(?<![\d.,\p{L}])(?<figure>${figure})\s*(?<scale>тыс(?:яч[иу]?|\.)|млн\.?|миллион\p{L}*)(?=\s*(?:[,.;:!?)]|$)|\s(?:на|за|до|с|и|в|по|из|от|—)\s)`,
  'giu',
);
const before = new RegExp(String.raw`(?<unit>\$|€|£|₽|usd|eur|gbp)\s?(?<figure>${figure})${scale}(?![\d])`, 'giu');

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:р|₽|rub)/iu, 'RUB'],
  [/^(?:\$|долл|usd|dollar|buck)/iu, 'USD'],
  [/^(?:€|евро|eur)/iu, 'EUR'],
  [/^(?:£|фунт|gbp|pound|p$)/iu, 'GBP'],
  [/^(?:₸|тенге|kzt)/iu, 'KZT'],
  [/^byn/iu, 'BYN'],
  [/^грн/iu, 'UAH'],
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
  for (const pattern of [after, before, bare]) {
    for (const match of text.matchAll(pattern)) {
      const { figure: digits = '', unit = 'р', scale: times = '' } = match.groups ?? {};
      const currency = currencies.find(([sign]) => sign.test(unit))?.[1];
      if (!currency) continue;
      const factor = /^(?:млн|миллион|million|m$)/iu.test(times) ? 1e6 : times === '' ? (/^p$/u.test(unit) ? 0.01 : 1) : 1e3;
      found.push(factOf('amount', `${(numberOf(digits) * factor).toFixed(2)} ${currency}`, match[0], match.index));
    }
  }
  return found;
}
