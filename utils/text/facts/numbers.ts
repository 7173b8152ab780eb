import { type Fact, type FactKind, factOf } from './fact';

const sign = String.raw`\s*(?:(?:is|was|это) )?(?:(?:под |с |за )?(?:номер(?:ом|а|е)?|number|num|no\.?|id|#|№|n)\s*[:.]?\s*(?:(?:is|was|это|—|–) )?)?(?:[#№]\s*)?[:\-–]?\s*`;
const code = String.raw`(?<code>\d\d-\d\d-\d\d \d{8}|(?:[A-ZА-Я]{1,2} )?\d{2,4}(?: \d{2,4}){2,3}(?: [A-Z]{2})?(?![\d ]*\d)|[A-ZА-Я]{2,4} \d{4,8}(?: \d{2,4})?(?![\d ]*\d)|\d{3} \d{4} \d{2}|\d{3} \d{3}(?![\d ]*\d|[\s,.]*(?:р|₽))|(?=[\p{L}\d\-/]*\d)[\p{L}\d]+(?:[-/][\p{L}\d]+)*)(?![\p{L}\d])`;
const named: readonly (readonly [FactKind, string])[] = [
  [
    'order',
    String.raw`заказ(?:а|у|ом|е|ы|ов)?|зак(?:\.|(?=\s(?:№\s?)?\d{4}))|pnr|p\.?o\.?|сесси\p{L}{1,2}|(?:confirmation|booking|reservation) (?:code|number|no\.?|ref(?:erence)?)|квитанци\p{L}{1,2}|номер\p{L}{0,2} записи|покупк\p{L}|orders?|purchase|бронь|брони(?:рование|рования)?|bookings?|reservations?`,
  ],
  [
    'contract',
    String.raw`договор(?:а|у|ом|е)?|контракт(?:а|у|ом|е)?|соглашени\p{L}|лиц(?:ев\p{L}+|\.) ?сч[её]т\p{L}*|лицев(?:ой|ого|ому|ым|ом)|л\/с|лс|л\.\s?с\.?|дог\.?(?!\p{L})|абонентск\p{L}+|идентификатор|зач[её]тн\p{L}+(?: книжк\p{L}+)?|студенческ\p{L}+(?: билет\p{L}?)?|пропуск(?:а|у|ом)?|вклад(?:а|у|ом)?|страховк\p{L}|a\/c|acct\.?|acc\.?|library card|loyalty card|enrol(?:l?ment)?|subscriber|табельн\p{L}+|подписн\p{L}+(?: номер\p{L}?)?|карточк\p{L}|карт(?:а|у|ы|ой) (?:клуба|клиента|гостя)|(?:tenant|workspace|merchant|seller|store|shop|vendor|partner|user|login|supplier|organi[sz]ation|subscriber|instance|site|lease|tenancy|customer|client|member|patient|student) (?:id|ref(?:erence)?|code)(?: is)?|кабинет(?:а|у|е)?|аккаунт(?:а|у|е|ом)?|логин(?:а|у|ом)?|объект(?:а|у|е)?|lease|(?:ид|id)(?: (?:клиента|магазина|продавца|абонента|партн[её]ра|кабинета))?|(?:contract|agreement|tenancy|account|lease|loan) ref(?:erence)?\.?|кредит(?:а|у|ом|е|ный договор)?|contract|agreement|policy|loans?|accounts?|(?:customer|client|member(?:ship)?|patient|student|policy) (?:no|number|id|ref(?:erence)?|code)|полис(?:а|у|ом|е)?`,
  ],
  ['invoice', String.raw`сч[её]т(?:а|у|ом|е)?(?:-фактур\p{L})?|накладн\p{L}+|чек(?:а|у|ом|е)?|invoices?|receipts?|bills?`],
  [
    'request',
    String.raw`обращени\p{L}|заявк\p{L}|тикет\p{L}?|запрос(?:а|у|ом|е)?|жалоб\p{L}|заявлени\p{L}{1,2}|претензи\p{L}|инцидент\p{L}?|tickets?|cases?|requests?|complaint|application|citation|pcn|penalty (?:charge )?notice`,
  ],
  [
    'tracking',
    String.raw`consignment|waybill|трек(?:а|у|ом)?(?:-номер\p{L}?|-код\p{L}?)?|отправлени\p{L}|посылк\p{L}|tracking|parcel|shipment`,
  ],
];
const patterns = named.map(([kind, words]) => ({
  kind,
  // Without a sign («заказ 48502») only digits count; with one, letters may lead («договор № А-12/К»).
  pattern: new RegExp(String.raw`(?<![\p{L}])(?:${words})${sign}${code}`, 'giu'),
}));
// UPU S10: two letters, nine digits, two letters of a country.
/** "near meter M-5591": of the flat, not what was read of it. */
const meter = /(?<![\p{L}])(?:meter|сч[её]тчик\p{L}{0,2})\s(?:№\s?|no\.?\s|number\s)?(?<code>\p{Lu}{1,3}-?\d{3,})(?![\p{L}\d])/giu;
const postal = /(?<![\p{L}\d])[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}\s?[A-Z]{2}(?![\p{L}\d])/gu;

/** «с карты *8812», "account ends 4471", "My card (21170004418)": an account or a card by its last figures or between brackets. */
const ending =
  /(?<!\p{L})(?:карт(?:а|ы|е|у|ой)|сч[её]т(?:а|у|ом|е)?|card|account)\s(?:(?:number\s)?(?:that\s)?(?:ends|ending)\s(?:in\s|with\s)?(?=\d)|(?=\*)|\((?=\d{6}))(?<code>\*{0,4}\d{4,20})(?![\p{L}\d])/giu;
/** Carriers' numbers by their shape alone. */
const carried =
  /(?<![\p{L}\d])(?:JJ?D\d{13,18}|1Z ?[\dA-Z]{3} ?[\dA-Z]{3} ?[\dA-Z]{2} ?[\dA-Z]{4} ?[\dA-Z]{4}|1Z[\dA-Z]{16})(?![\p{L}\d])/gu;

/** "the address on #10552": a number with its sign and no word. */
const hashed = /(?<=(?:^|\s)(?:on|for|of|to|in|is|my|по|на|к|о|об|от)\s)#(?<code>\d{4,10})(?![\p{L}\d-])/giu;

/** «Вопрос #90412», "booking #55120": a number with its sign behind what it numbers, but a flat, a gate or a page. */
const noted =
  /(?=#)(?<=(?<word>\p{L}{3,})\s)(?<!(?:кв|квартир\p{L}|дом\p{L}?|офис\p{L}?|room|flat|apt|apartment|suite|unit|gate|page|lane|route|bus)\s)#(?<code>\d{4,10})(?![\p{L}\d-])/giu;
const askedFor = /^(?:вопрос|обращени|тикет|заявк|жалоб|тем[аеыу]|issue|question|bug|report|case|complaint|ticket|citation|claim)/iu;

/** Numbers of orders, contracts, invoices, requests and parcels by the word before them. */
export function numbersIn(text: string): Fact[] {
  const found: Fact[] = [];
  for (const match of text.matchAll(hashed))
    found.push(factOf('order', match.groups?.['code'] ?? '', match.groups?.['code'] ?? '', match.index + 1));
  for (const match of text.matchAll(noted)) {
    const { word = '', code: shown = '' } = match.groups ?? {};
    found.push(factOf(askedFor.test(word) ? 'request' : 'order', shown, shown, match.index + 1));
  }
  for (const match of text.matchAll(meter))
    found.push(
      factOf(
        'contract',
        match.groups?.['code'] ?? '',
        match.groups?.['code'] ?? '',
        match.index + match[0].length - (match.groups?.['code'] ?? '').length,
      ),
    );
  for (const match of text.matchAll(ending)) {
    const shown = match.groups?.['code'] ?? '';
    found.push(factOf('contract', shown.replaceAll('*', ''), shown, match.index + match[0].length - shown.length));
  }
  for (const match of text.matchAll(carried)) found.push(factOf('tracking', match[0].replaceAll(' ', ''), match[0], match.index));
  for (const match of text.matchAll(postal)) found.push(factOf('tracking', match[0].replace(/\s/gu, ''), match[0], match.index));
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const shown = match.groups?.['code'] ?? '';
      const start = match.index + match[0].length - shown.length;
      if (!fits(match[0].slice(0, -shown.length), shown, text.slice(start + shown.length, start + shown.length + 12))) continue;
      // «показания: …, счёт 55-0081-3»: of a flat, not of a purchase. An order may begin with the figures of an account.
      const own =
        (kept.test(shown) && (kind === 'invoice' || /[-. ]/u.test(shown) || shown.length === 20)) ||
        (kind === 'invoice' && /^сч[её]т(?!-)/iu.test(match[0]) && (homely.test(text) || !(numbered.test(match[0]) || billed.test(text))));
      // Of a journey the ticket is what was bought.
      const fare = kind === 'request' && /ticket|ref/iu.test(match[0]) && travel.test(text);
      found.push(factOf(own ? 'contract' : fare ? 'order' : kind, shown.replaceAll(' ', '').toUpperCase(), shown, start));
    }
  }
  const all = [...found, ...apart(text, found)];
  return [...all, ...all.flatMap((one) => others(text, one))];
}

/** Of a journey or a stay the ticket and the reference are those of its booking. */
export const travel =
  /(?<!\p{L})(?:flight|plane|airport|boarding|train|ferry|hotel|cruise|fare|rail|coach|platform|рейс|самол[её]т|аэропорт|отел|поезд)/iu;

const shapeOf = (shown: string): string => shown.replace(/\p{L}/gu, 'a').replace(/\d/gu, '0');

/** «счета 4402 и 4420», "orders A-118, A-119": what stands beside a number and is of its shape is one of the same kind. */
function others(text: string, { kind, shown, end }: Fact): Fact[] {
  const found: Fact[] = [];
  for (let at = end; ;) {
    const next = /^(?:,?\s(?:и|или|and|or|&)|,|\/)\s?[№#]?\s?(?<code>[\p{L}\d]+(?:[-/][\p{L}\d]+)*)(?![\p{L}\d]|[.,:]\d)/iu.exec(
      text.slice(at, at + 60),
    );
    const beside = next?.groups?.['code'] ?? '';
    if (!next || shapeOf(beside) !== shapeOf(shown) || shown.length < 3) return found;
    found.push(factOf(kind, beside.toUpperCase(), beside, at + next[0].length - beside.length));
    at += next[0].length;
  }
}

function fits(before: string, shown: string, after: string): boolean {
  const signed = /[#№:]|номер|number|\bno\b|\bid\b|(?<![\p{L}])n\s*$/iu.test(before);
  const digits = shown.replace(/\D/gu, '').length;
  // «заказ от 12 12 2024»: small letters are no part of a number.
  if (/^\p{Ll}+\s/u.test(shown) || /^\d{1,3}(?: \d{3})+$/u.test(shown)) return false;
  // «заказ 2 штуки», «заказ 15 марта», «заказ 1500 рублей» name no number.
  if (
    /^\s*(?:р(?:уб|\.|\s)|₽|\$|€|шт|дн|%|лет|час|мин|раз|[.,]\d|[:]\d|\s?(?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек))/iu.test(
      after,
    )
  )
    return false;
  // An account of a bank is no invoice.
  if (digits === 20 && bill.test(before)) return false;
  // «договор П-119»: letters, a hyphen, figures.
  if (/^\p{Lu}{1,4}-\d{3,}/u.test(shown)) return true;
  if (digits === 2 && bill.test(before) && /^\s(?:of|from|dated|от)\s/u.test(after)) return true;
  // «заказ 315.», «Заявка 1904.»: nothing follows that is counted.
  const alone = /^\s*(?:[.,;!?)\n]|$)/u.test(after);
  if (alone && digits >= 3 && /^(?:заказ|квитанци|заявк|тикет|обращени|order|ticket|booking|брон)/iu.test(before)) return true;
  // A code of capitals and figures («KX9T4P») needs no sign.
  if (/^(?=.*\d)\p{Lu}[\p{Lu}\d]{4,7}$/u.test(shown)) return true;
  return signed ? digits >= 2 : (digits >= 4 && !/^(?:19|20)\d\d$/u.test(shown)) || (digits === 3 && bill.test(before));
}

/** Accounts of customers in Russian banks begin so by the central bank's chart of accounts (579-P): 405–408, 421–426, 455. */
const kept = /^(?:40[5-8]|42[1-6]|455)\d\d(?:[-. ]?\d{3,})+(?:[-. ]\d{1,2})?$/u;
/** What is read, charged and paid for a flat. */
const homely = /(?<!\p{L})(?:показани|сч[её]тчик|квитанци|плат[её]жк|коммунал|начислен|перерасч[её]т|капремонт|отоплени)/iu;
/** «счёт № 33», «по счёту 2025/118»: bills are numbered, by year too; whose money lies on an account says it without a sign. */
const numbered = /№|\s(?:INV|СЧ)|(?:19|20)\d\d[/-]\d|\d[/-](?:19|20)\d\d(?!\d)/u;
/** Who is sent bills, and what is done with them. */
const billed =
  /(?<!\p{L})(?:выстав|(?:о|пере)?плат(?:ит|и[лт]|ы|е(?!ж))|бухгалт|закрывающ|безнал|реквизит|накладн|поставк|отгру|юрлиц|корректировк|ооо(?!\p{L})|ип(?!\p{L})|инн(?!\p{L}))/iu;
const bill = /^(?:сч[её]т|накладн|чек|invoice|receipt)/iu;
// «заявку на ипотеку, номер 4471902»: the number stands apart from what it numbers.
const alone =
  /(?<![\p{L}])(?:номер(?:ом|а|е|у)?|number|no\.|№)\s*[:.]?\s*(?<code>(?=[\p{L}\d\-/]*\d{3})[\p{L}\d]+(?:[-/][\p{L}\d]+)*)(?![\p{L}\d])/giu;

/** Numbers whose word stands up to 60 characters before, in the same sentence. */
function apart(text: string, found: readonly Fact[]): Fact[] {
  return [...text.matchAll(alone)].flatMap((match) => {
    const shown = match.groups?.['code'] ?? '';
    const start = match.index + match[0].length - shown.length;
    if (found.some((fact) => fact.start < start + shown.length && start < fact.end)) return [];
    const before =
      text
        .slice(Math.max(0, match.index - 60), match.index)
        .split(/[.!?\n]\s/u)
        .at(-1) ?? '';
    const near = named
      .map(([kind, words]) => ({
        kind,
        at: [...before.matchAll(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu'))].at(-1)?.index ?? -1,
      }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.at - a.at)[0];
    return near && !/телефон|phone|карт|card/iu.test(before.slice(near.at)) ? [factOf(near.kind, shown.toUpperCase(), shown, start)] : [];
  });
}
