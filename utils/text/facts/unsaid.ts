import { type Fact, factOf } from './fact';
import { numberInWords, thousand, word } from './spelled';

const figure = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d{1,2})?|\d{2,6}(?:,\d{1,2})?`;
const scale = String.raw`(?:\s?(?<scale>тыс(?:яч\p{L}{0,2}|\.)?|тыщ\p{L}?|к|k)(?!\p{L}))?`;
/** What is taken, paid, owed or given back is money: «списали 890», «цена была 3 400», «штраф 500». */
const paid = String.raw`(?:(?:(?:с|за|о|до|пере|вы|у|в|от)?(?:писал|плат|плач|держ)\p{L}*|(?:взял|снял|содрал|скинул|отдал|вложил|накинул|насчитал|начислил|набежал|натикал|вернул|выставил|потерял)\p{L}*|(?:заморо[зж]|заблокирова)\p{L}*|(?:взять|снять|снима(?:ете|ют|ешь)|берут|берёте|просят|просите|верните|вернуть|вернёте|возместите|компенсируйте|вернётся|пришло|перев[её]л\p{L}*|вн[её]с\p{L}*|сто(?:ит|ят|ил[аио]?)|обош[её]л\p{L}*|обходится|должен|должна|должны)|(?:цен|сумм|штраф|пен[ия]|долг|переплат|предоплат|доплат|залог|задат|аванс|взнос|зарплат|пенси|пособи|стоимост|тариф|плат[её]ж|баланс|бюджет|возврат|скидк|комисси|депозит|деньг|бабл|бабк)\p{L}*))`;
const between = String.raw`(?:[:—–,]|\s(?!р(?:уб|\.)|за\s|через|до\s\d{1,2}(?!\d))\p{L}+){0,3}?`;
const ends = String.raw`(?=\s*(?:[.,;:!?)…](?!\d)|$)|\s(?:за|на|и|а|или|вместо|с|со|в|во|по|из|от|до|но|это|как|ещё|еще|уже|вперёд|каждый|ежемесячно|сразу|обратно|назад|сверху|лишних|ровно|[—–])(?!\p{L}))`;
const led = new RegExp(String.raw`(?<!\p{L})${paid}${between}\s(?<figure>${figure})${scale}(?![\p{L}\d%])${ends}`, 'giu');
/** After thousands what is counted stands in the genitive of many: «90 тысяч подписчиков», «15 000 километров». */
const uncounted = String.raw`(?![\p{L}\d%№]|[.,:/-]\d|\s\d|\s?(?:км|кг|шт|гб|мб|кв|квт|м[²³]|мест|раз(?:а)?|лет|год\p{L}?|штук|минут|часа?|дня|дней|сут\p{L}+|просмотр\p{L}*|\p{L}+(?:[её]к|ов|ев|ей|ий|ц))(?!\p{L}))`;
/** «двумя суммами, 31 204,50 и 6 090», «12 499»: thousands apart. */
const apart = new RegExp(
  String.raw`(?<![\p{L}\d№#.,*+()-])(?<![\d№#*]\s|(?:показани|пробег|сч[её]тчик|номер|лицев|договор|телефон|индекс|код|карт|дом|кв|холодн|горяч|свет)\p{L}{0,3}\.?:?\s)(?<figure>\d{1,3}[ \u00a0\u202f]\d{3}(?:,\d{1,2})?)${scale}${uncounted}`,
  'giu',
);
/** «абонемент за 24000», «5500 за занятие»: so much for something. */
const forThing = new RegExp(
  String.raw`(?<=\s(?:за|(?:пла|спис|снял|дважды|два раза|штук)\p{L}*,?\sпо)\s)(?<figure>\d{3,6})${scale}(?![\p{L}\d%])${ends}|(?<![\p{L}\d№#.,*+-])(?<![\d№#*]\s)(?<figure2>\d{3,6})(?=\s(?:за|вместо)\s(?!\d))`,
  'giu',
);
/** «38 000 ушли», «900 списали»: what went. */
const gone = new RegExp(
  String.raw`(?<![\d№#.,\p{L}-])(?<![\d№#]\s)(?<figure>${figure})${scale}\s(?:ушл|улет|спис|снял|пришл|взяли|заплат|отдал|вернул|зависл|пропал|потерял)\p{L}*`,
  'giu',
);
/** «890 вместо 300», «от 5 до 8 тысяч», «200 и 300 рублей»: another sum beside one. */
const beside = new RegExp(
  String.raw`^(?:\s?[—–-]\s?|,?\s(?:вместо(?:\s\p{L}+)?|а\sне|и(?:\sещ[её])?|или|до|против|плюс|потом|затем)\s|\s?\+\s?)(?<figure>${figure})${scale}(?![\p{L}\d%])${ends}`,
  'iu',
);
/** «полторы тысячи за доставку», «тысяч сорок», «62 тысячи»: thousands of nothing said. */
const words = new RegExp(
  String.raw`(?<![\p{L}-])(?<words>(?:(?:${word}|полтор[аы]|пар[ау])\s){1,3}${thousand}(?:\s${word}){0,3}|${thousand}\s${word}(?:\s${word})?)${uncounted}`,
  'giu',
);
const figured = new RegExp(
  String.raw`(?<![\d.,\p{L}-])(?<figure>\d{1,3}(?:,\d)?)\s?(?<scale>тыс(?:яч[иу]?(?!\p{L})|\.|(?!\p{L}))|тыщ\p{L}?|т\.?\s?р\.?(?!\p{L}))${uncounted}`,
  'giu',
);
const ofMoney =
  /(?<!\p{L})(?:руб|₽|пособи|зарплат|штраф|сто(?:ит|ил|им)|спис(?:а|ыв)|(?:о|до|пере|у|вы|за)?пла(?:т|ч)|верн(?:ит|ул)|возврат|сумм|цен[аыуе](?!\p{L})|деньг|денег|долг|начисл|скидк|кредит|ипотек|аванс|депозит|залог|взнос|преми|сдач|куп[ил]|сня(?:ть|ли)|пенси|страхов|ремонт|ущерб|экспертиз|оценщик|вход(?:ит|ят) в|аренд|заблокиру\p{L}+ сч[её]т|вклад)/iu;
const dealt = new RegExp(String.raw`(?<!\p{L})${paid}(?!\p{L})|\sза\s\d{1,3}\s\d{3}(?!\d)`, 'iu');
/** Numbers of something: neither sums nor counts of money. */
const numbering =
  /(?:№|номер\p{L}*|заказ\p{L}*|договор\p{L}*|сч[её]т(?:а|у|ом|е)?|лицев\p{L}+|полис\p{L}*|квартир\p{L}*|кв\.|дом\p{L}?|код\p{L}*|карт\p{L}{1,2}|год\p{L}?|артикул\p{L}*|тел\p{L}*|холодн\p{L}+|горяч\p{L}+|свет|участ\p{L}+|вагон\p{L}*|мест[оа])\s?$/iu;

const sum = (figures: string, times: string | undefined): number =>
  Number(figures.replace(/\s/gu, '').replace(',', '.')) * (times === undefined ? 1 : 1000);

/** Sums of a Russian letter whose unit goes without saying: roubles. */
export function unsaidAmountsIn(text: string): Fact[] {
  if (!ofMoney.test(text) && !dealt.test(text)) return [];
  const found: Fact[] = [];
  const add = (shown: string, start: number, value: number): void => {
    if (value < 20 || /^(?:19|20)\d\d$/u.test(shown) || (!/\s/u.test(shown) && numbering.test(text.slice(Math.max(0, start - 14), start))))
      return;
    if (found.some((one) => one.start < start + shown.length && start < one.end)) return;
    found.push(factOf('amount', `${value.toFixed(2)} RUB`, shown, start));
  };
  for (const pattern of [figured, led, apart, forThing, gone])
    for (const match of text.matchAll(pattern)) {
      const { figure: own, figure2 = '', scale: times } = match.groups ?? {};
      const figures = own ?? figure2;
      const start = match.index + match[0].lastIndexOf(figures);
      const shown = times === undefined ? figures : text.slice(start, text.indexOf(times, start + figures.length) + times.length);
      add(shown, start, sum(figures, times));
    }
  for (const match of text.matchAll(words)) add(match[0], match.index, numberInWords(match[0].replace(/пар[ау]/iu, 'две')) ?? 0);
  return found;
}

/** Sums that stand beside the sums of a text and are of the same money. */
export function amountsBeside(text: string, sums: readonly Fact[]): Fact[] {
  return sums.flatMap(({ value, end }) => {
    const found: Fact[] = [];
    for (let at = end; ;) {
      const next = beside.exec(text.slice(at, at + 40));
      const { figure: figures = '', scale: times } = next?.groups ?? {};
      if (next === null || figures === '' || /^(?:19|20)\d\d$/u.test(figures)) return found;
      const shown = next[0].slice(next[0].lastIndexOf(figures));
      found.push(
        factOf('amount', `${sum(figures, times).toFixed(2)} ${value.split(' ')[1] ?? 'RUB'}`, shown, at + next[0].length - shown.length),
      );
      at += next[0].length;
    }
  });
}
