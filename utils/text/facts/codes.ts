import { type Fact, type FactKind, factOf } from './fact';
import { normWord } from '../tokens';
import { isGoods } from './goods';
import { travel } from './numbers';

/** Letters and figures that number something: «А-2290», "TLC-30077", «77-П/19», "QX7LPM", «004518», "PN 55 018 204". */
const code =
  /(?<![\p{L}\p{N}@.+/-])(?:\p{Lu}{1,5}[-/](?:\p{Lu}{1,5}[-/])?\d[\p{Lu}\d]*(?:[-/][\p{Lu}\d]+)*|\d{1,6}[-/]\p{Lu}{1,3}(?:[-/]?\d+)*|\p{Lu}{2}\s\d{3}-\d{6}|\p{Lu}{2}\s\d{2,4}(?:[\s-]\d{2,4}){1,3}(?:\s\p{Lu}{1,2})?|\p{Lu}{2}\d{2}(?:\s\d{4}){2,5}(?:\s\d{1,4})?|\d{2,5}(?:\s\d{1,6}){2,3}(?!\s?(?:руб|₽|р\.|€|£|\$))|\d{2,}(?:[-/]\d{2,})*[-/]\d+(?:-\p{Lu}{1,3})?|\d-\d{3}-\d{3,}|\d{6,10}[A-Z]|\d-\d{3,}\/\d{2,4}|\d{4}(?: \d{4}){1,2}(?: \d{1,4})?|\d{5,20}|(?=\p{Lu}*\d)(?=\d*\p{Lu})(?!\p{Lu}\d{3}\p{Lu}{2}(?!\p{Lu}))[\p{Lu}\d]{6,8}|\p{Lu}{2,4}\s\d{4,8}(?:\s\d{2,4})?(?!-\p{Lu}|\s?\d)|\p{Lu}{2,5}[-\d]\d{4,})(?![\p{L}\p{N}]|[.,:]\d|-\d)/gu;
const kinds: readonly (readonly [FactKind, string])[] = [
  [
    'order',
    String.raw`заказ\p{L}{0,3}|брон(?:ь|и|ью|ированию?|ирования)|квитанци\p{L}+|пут[её]вк\p{L}+|талон\p{L}{0,2}|рецепт\p{L}{0,2}|(?<!(?:читательск|членск|студенческ)\p{L}{2,3} )билет\p{L}{0,3}|возврат\p{L}*|наряд-заказ\p{L}{0,2}|order(?:ed)?|book(?:ing|ed)|reserv(?:ation|ed)|purchase|returns?|p\.?o\.?|rma|docket|job|work order|заказ-наряд\p{L}{0,2}|наряд\p{L}{0,2}|(?<!договор\p{L}{0,3} )поставк\p{L}{1,2}|отгрузк\p{L}{1,2}|поручени\p{L}{1,2}|delivery note`,
  ],
  [
    'contract',
    String.raw`договор\p{L}{0,3}|контракт\p{L}{0,3}|лицев\p{L}+|сч[её]т(?:а|у|е|ом)?|абонент\p{L}*|абонемент\p{L}*|клиент\p{L}*|полис\p{L}{0,3}|кредит\p{L}*|карт(?:а|ы|е|у|ой)|членск\p{L}+|читательск\p{L}+|медкарт\p{L}+|карточк\p{L}+|зач[её]тк\p{L}+|зач[её]тн\p{L}+|студенческ\p{L}+|пропуск\p{L}*|участни\p{L}+|личн\p{L}+ номер\p{L}{0,2}|табельн\p{L}+|подписн\p{L}+|пособи\p{L}{1,2}|за[йе]м\p{L}{0,2}|бокс\p{L}{0,2}|виз[аыуе]|вклад\p{L}{0,2}|страховк\p{L}|логин\p{L}*|acct|subscriber|library card|loyalty card|card|enrol(?:l?ment)?|plan|план(?:а|у|ом|е)?|contracts?|agreements?|polic(?:y|ies)|accounts?|customer|client|member(?:ship)?|patient|student|permit|licen[cs]e|loan|tenancy|warranty|mortgage|cover|file|debt|visa|unit|allowance|benefit|pension|statement|bond|(?<!(?:repair|case|claim|complaint|ticket)\s)ref(?:erence)?`,
  ],
  ['invoice', String.raw`сч[её]т\p{L}?-фактур\p{L}|накладн\p{L}+|чек(?:а|у|ом|е)?|invoice|receipt`],
  [
    'request',
    String.raw`страхов\p{L}+ случа\p{L}+|убыт(?:ок|ка|ку)|обращени\p{L}+|заявк\p{L}+|заявлени\p{L}+|тикет\p{L}{0,2}|инцидент\p{L}{0,2}|претензи\p{L}+|дел(?:о|а|у|ом)|обращал\p{L}+|ticket|case|request|complaint|application|claim|repair|citation|pcn|penalty|fine`,
  ],
  ['tracking', String.raw`трек\p{L}{0,3}|отправлени\p{L}+|посылк\p{L}+|tracking|parcel|shipment|consignment|waybill`],
];
const signs = kinds.map(([kind, list]) => ({ kind, word: new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'giu') }));
/** What is counted, measured, dialled or called otherwise than by its number. */
const unlike =
  /(?:телефон\p{L}*|тел\.?|phone|call|mobile|индекс\p{L}*|postcode|zip|инн|кпп|огрн|снилс|vat|показани\p{L}+|сч[её]тчик\p{L}*|meter|reading|код\p{L}{0,2}|code|pin|пин|card ending|ошибк\p{L}+|error|версия|version|модел\p{L}+|model|артикул\p{L}*|sku|серийн\p{L}+|serial|гост|iso|rfc|форм[аеуы]|статья|закон\p{L}*|№ дома|кв\.|дом|улиц\p{L}+|room|flat|house|flight|рейс\p{L}*|вагон\p{L}*|поезд\p{L}*|маршрут\p{L}*|route|постановлени\p{L}{1,2})(?:\s(?:no\.?|number|номер\p{L}{0,2}))?[\s:№#]*$/iu;
/** A maker's or a program's name before it: «Makita DF333». */
const ofMaker = /(?<![.!?])(?:^|\s)(?!Ref|Case|Order|Ticket|Policy|Claim|Booking|Account|Code)[A-Z][a-z]+\s$/u;
const measured =
  /^\s*(?:р(?:уб|\.|\s)|₽|\$|€|£|шт|дн|%|лет|час|мин|раз|км|кг|гб|мб|тыс|млн|гра(?:м|дус)|квт|м[³3²2]|kwh|units|people|users|litres|км|gb|mb|kg|km)/iu;
/** A reader's ticket is a contract, a traveller's an order. */
const reader = /билет\p{L}{0,3}[\s:№-]*$/iu;
const library = /(?<!\p{L})(?:библиоте|книг[аиу]?(?!\p{L})|читальн|читател|абонемент)/iu;
/** What is written so and nothing else is said of is mostly what was ordered: «ХЛ-30551», "MW-118-30". */
const bare = /^(?:\p{Lu}{2,5}-\d{4,}$|(?=(?:\P{Nd}*\p{Nd}){5})(?:\p{Lu}{1,4}-\d+(?:-\d+)*|\d{2,}(?:-\d{2,})+|\d{1,2}-\d{4,})$)/u;
const sentenceEnd = /[.!?\n]\s+/u;

/** The kind of the nearest word before, in the sentence and then in the one before it. */
function kindAt(text: string, start: number, end: number): FactKind | undefined {
  const pieces = text.slice(Math.max(0, start - 160), start).split(sentenceEnd);
  const own = pieces.at(-1) ?? '';
  const nearest = (piece: string): FactKind | undefined =>
    signs
      .map(({ kind, word }) => ({ kind, at: [...piece.matchAll(word)].at(-1)?.index ?? -1 }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.at - a.at)[0]?.kind;
  const after = text.slice(end, end + 30).split(/[.!?\n;]/u)[0] ?? '';
  const lettered = /\p{L}/u.test(text.slice(start, end));
  const said = nearest(own) ?? nearest(after);
  if (said !== undefined || own.length > 30) return said;
  const before = nearest(pieces.at(-2) ?? '') ?? (lettered ? nearest(pieces.at(-3) ?? '') : undefined);
  // «…в виде чека. ХЛ-30551»: a number in a sentence of its own is no paper that the one before speaks of.
  return own.trim() === '' && bare.test(text.slice(start, end)) && /^(?:invoice|request)$/u.test(before ?? '') ? 'order' : before;
}

/** Numbers that stand apart from the word that says what they number. `taken` are facts found already. */
export function codesIn(text: string, taken: readonly Fact[]): Fact[] {
  return [...text.matchAll(code)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 24), start);
    if (taken.some((fact) => fact.start < end && start < fact.end)) return [];
    if (
      // «2023/88-П» is numbered by its year, «2023/24» is a year.
      /^(?:19|20)\d\d(?:[-/]\d{1,2}(?:[-/]\d{1,2})?$|$)/u.test(match[0]) ||
      unlike.test(before) ||
      (!/-/u.test(match[0]) && ofMaker.test(before)) ||
      // «исправьте КПП в реквизитах, верный 770401001»: of a firm, not of what it bought.
      (/^\d{9,15}$/u.test(match[0]) &&
        /(?<!\p{L})(?:инн|кпп|огрн)(?!\p{L})[^.!?\n]{0,40}$/iu.test(text.slice(Math.max(0, start - 60), start))) ||
      // «станок KRV-300», "pump VTX-40": a model.
      isGoods(normWord(/(\p{L}+)\s$/u.exec(before)?.[1] ?? '')) ||
      measured.test(text.slice(end, end + 8)) ||
      /(?:показани\p{L}+|readings?)[^.!?\n]*(?::|\sis|\s[—–=-])\s*$/iu.test(text.slice(Math.max(0, start - 70), start))
    )
      return [];
    const digits = match[0].replace(/\D/gu, '').length;
    if ((digits === 16 && !/(?:полис|омс)\p{L}*[\s:№]*$/iu.test(before)) || (digits === 11 && /^[78]/u.test(match[0]))) return [];
    // An account of a bank has twenty figures.
    const near = digits === 20 ? 'contract' : (kindAt(text, start, end) ?? (bare.test(match[0]) ? 'order' : undefined));
    // The papers of a pension are kept for years, as an account is.
    const ofPension = near === 'request' && /дел[оауе]м?[\s:№]*$/iu.test(before) && /(?<!\p{L})пенси/iu.test(text);
    const ofTravel =
      /^(?:request|contract)$/u.test(near ?? '') && /(?:ref(?:erence)?|ticket)[\s:.№#]*$/iu.test(before) && travel.test(text);
    const kind = ofPension
      ? 'contract'
      : ofTravel
        ? 'order'
        : near === 'order' && reader.test(before) && library.test(text)
          ? 'contract'
          : near;
    // "the invoice for 100-48823": of what it is made out for.
    const paid = kind === 'invoice' && /(?:invoice|receipt|сч[её]т\p{L}?|чек\p{L}?)\s(?:for|за|по|к)\s$/iu.test(before) ? 'order' : kind;
    return paid ? [factOf(paid, match[0].toUpperCase(), match[0], start)] : [];
  });
}
