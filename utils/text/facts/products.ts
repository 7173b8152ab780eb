import { normWord } from '../tokens';
import { type Fact, factOf } from './fact';
import { isGoods } from './goods';
import { makersIn } from './makers';
import { noNoun } from './nouns';
import { asVerb, traded } from './things';
import { titlesIn } from './titles';

const nouns = String.raw`товар\p{L}*|модел\p{L}+|тариф\p{L}*|подписк\p{L}+|услуг\p{L}+|вклад\p{L}*|карт\p{L}+|пакет\p{L}*|издели\p{L}+|курс\p{L}*|программ\p{L}+|приложени\p{L}+|устройств\p{L}+|опци\p{L}+|страховк\p{L}+|абонемент\p{L}*|тур\p{L}?|спектакл\p{L}+|игр\p{L}+|сериал\p{L}*|вебинар\p{L}*|набор\p{L}*|телефон\p{L}*|\p{L}+|product|item|model|plan|subscription|course|phone`;
const quoted = new RegExp(String.raw`(?<![\p{L}])(?<noun>${nouns})(?<comma>,?)\s+(?<name>[«"“][^»"”\n]{2,60}[»"”])`, 'giu');
const services =
  /^(?:товар|(?:авиа|ж\/д )?билет(?!ах?$|е$)|проездн|модел|тариф|подписк|услуг|вклад|карт(?!е$)|пакет|издели|курс|программ|приложени|устройств|опци|страховк|абонемент|набор|телефон|касс|лиценз|план|сервис|дом|пирог|смен(?:а|у|е|ы)$|номер$|заняти|семинар|мастер-класс|интернет|связ|эквайринг|полис|страхов|прибор|препарат|таблет|лекарств|капл(?:и|ям|ями)|процедур|массаж|чистк|пилинг|тренинг|марафон|консультац|обследовани|чек-ап|сертификат|модул|терминал|антивирус|ипотек|кредит|рассрочк|накопител|экскурси|кейтеринг|банкет|сет(?:а|у|ом)?$|меню|комплект|аккаунт|блюд|путёвк|путевк|круиз|рейд|корм(?:а|у|ом)?$|product|item|model|plan|subscription|course|phone|bought|ordered|купил|заказал|приобрел|приобрёл)/iu;
const quotedFirst = /(?<name>[«"“](?=[\p{Lu}\d])[^»"”\n]{2,60}[»"”])\s+(?<noun>[a-z]+)/gu;
const serviceNouns = /^(?:plan|subscription|course|package|membership|tariff|card|programme|program|bundle|tour|insurance|account|app)$/u;
// A name in Latin letters, or a model's code: «ноутбук Lenovo IdeaPad 3», «модель XR-500».
const called = String.raw`товар\p{L}*|модел\p{L}+|тариф\p{L}*|подписк\p{L}+|услуг\p{L}+|карт\p{L}+|пакет\p{L}*|устройств\p{L}+|телефон\p{L}*|купил\p{L}?|заказал\p{L}?|приобр[её]л\p{L}*|product|item|model|bought|purchased|phone|артикул\p{L}*|арт\.?|sku`;
const latin = new RegExp(
  String.raw`(?<![\p{L}])(?:[Aa] |[Mm]y |[Tt]he )?(?:${called}|[Aa]ртикул\p{L}*|[Мм]одел\p{L}+|[Ii]tem|[Bb]ought|[Oo]rdered)\s+(?:an? |the |my |№\s*)?(?<name>[A-Z][A-Za-z0-9-]+(?:\s+[A-Z0-9][A-Za-z0-9-]*){0,4})`,
  'gu',
);
// A maker and a model: «Bosch TWK3A011», "Dyson V8", "iPhone 12 Pro".
const model =
  /(?<![\p{L}\p{N}-])(?<name>(?:[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)?|i(?:Phone|Pad|Mac|Watch)|AirPods)(?:\s[A-Z][A-Za-z]+){0,2}\s(?:[A-Z]{0,5}-?\d[A-Za-z0-9-]*|[A-Z]\d\w*)(?:\s(?:[A-Z][A-Za-z0-9]*|\d{2,4}[A-Z]{2}))?)(?![\p{L}\p{N}])/gu;
const notMakers =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Order|Invoice|Ticket|Case|Contract|Agreement|Account|Receipt|Booking|Reservation|Number|Ref|Reference|Tracking|Parcel|Room|Flat|Apartment|Apt|Street|Road|Block|Building|House|Suite|Unit|Floor|Line|Gate|Flight|Train|Bus|Seat|Row|Zone|Platform|Terminal|Error|Code|Page|Section|Article|Clause|Step|Day|Week|Year|Q|Class|Grade|Group|Level|Version|Windows|Android|iOS|Chrome|Firefox|The|My|Your|On|In|At|For|From|To|By|Until|Since|After|Before|About|Only|Over|Under|All|We|I|It|Is|And|But|Or|With|Paid|Need|Size|Item|Model|Loan|Policy|Application|Request|Complaint|Promo|VAT|TIN|ID|PO|No|Card|Bank|Visa|Mastercard|USD|EUR|RUB|GBP|Please|Refund|Cancel|Return|Transaction|Payment|Amount|Total|Bill|Appointment|Box|Post|Channel|Postcode|HTTP|Consignment|Waybill|Job|RMA|PO|Docket|Claim|Member|Membership|Customer|Patient|Student|Permit|Meter|Repair|Ward|Bay|Lot|Hall|Theatre|Pitch|Court|Locker|Machine|Washer|Track|Lane|Bed|Bin|Desk|Table|Counter|File|Folder|Ref)(?:\s|$)/u;
/** Words that begin a sentence and make no name of what follows: "Your kettle". */
const starting =
  /^(?:Your|His|Her|Their|This|That|These|Those|Some|Any|Each|Every|Another|New|Old|Broken|Missing|Received|Bought|Ordered|Returned|Sent|Got|Which|What|Where|When|Why|How|Who|Does|Did|Can|Could|Would|Will|Should|Have|Has|Had|Are|Was|Were|Two|Three|Four|Five|Both|Wrong|Faulty|Damaged|Hello|Dear|Also|Then|Now|Not|Our|Are|Replace|Return|Repair|Fix|Cancel|Send)(?:\s|$)/u;
// «подписку Яндекс Плюс», "my Spotify subscription".
const unquoted =
  /(?<![\p{L}])(?:[Пп]одписк\p{L}{1,3}|[Тт]ариф\p{L}{0,2}|[Кк]урс\p{L}{0,2}|[Вв]клад\p{L}{0,2}|[Пп]акет\p{L}{0,2}|[Оо]пци\p{L}{1,2}|[Аа]бонемент\p{L}{0,2}|[Лл]ицензи\p{L}{1,2}|[Пп]риложени\p{L}{1,2})\s+(?<name>\p{Lu}[\p{L}\d]+(?:\s\p{Lu}[\p{L}\d]+){0,2})/gu;
const membership =
  /(?<![\p{L}])(?:[Mm]y|[Tt]he|[Yy]our|[Aa]n?|[Oo]ur|on|for|of|to|with)\s+(?<name>[A-Z][A-Za-z0-9+]+(?:\s[A-Z][A-Za-z0-9+]+){0,2})\s(?:subscription|membership|plan|account|package|tier|bundle|tariff|offer|deal|edition|pass|licen[cs]e|cover)(?![\p{L}])/gu;
// A thing with its name beside: «дрель Makita», "a Makita drill".
const branded =
  /(?<![\p{L}\p{N}-])(?:(?<before>[A-Z][A-Za-z]{2,}(?:\s[A-Z][A-Za-z]+)?|[A-Z][a-z]+-[a-z]{3,})\s(?<thing>[a-z]{3,})|(?<noun>(?:[а-яё]|(?<=(?:^|[.!?\n])\s*)[А-ЯЁ])[а-яё]{2,}(?:-[а-яё]+)?)\s(?<after>[A-Z][A-Za-z]+(?:\s[A-Z0-9][A-Za-z0-9-]*){0,3}))(?![\p{L}\p{N}])/gu;
// A service by its name and its noun: "the Romance Package", "a Highland Rover ticket".
const titled =
  /(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Yy]our|[Mm]y|[Oo]ur|for)\s(?<name>[A-Z][A-Za-z+]+(?:\s(?:[A-Z][A-Za-z+]+|\d{1,3})){0,3}\s(?:[Tt]icket|[Ll]icen[cs]e|[Vv]oucher|[Ss]urvey|[Tt]reatment|[Ww]orkshop|[Tt]our|[Pp]ackage|[Pp]ass|[Cc]ard|[Tt]ariff|[Bb]undle|[Mm]embership|[Ss]ubscription|[Cc]ourse|[Ee]dition|[Ss]uite|[Pp]lan|[Cc]over|[Ss]aver|[Bb]ox|[Ss]et))(?![\p{L}])/gu;
/** A thing and then its name between commas: "the card reader, the PayGo Mini, prints". */
const apposed = /,\s(?:the|an?)\s(?<name>[A-Z][A-Za-z]+(?:\s[A-Z\d][A-Za-z\d]*){1,3})(?=[,.])/gu;
/** "the blue Fiesta", "does Galaxy Buds FE work with …": what has a colour, or is asked whether it does what things do. */
const coloured =
  /(?<![\p{L}])(?:black|white|red|blue|green|silver|gr[ea]y|yellow|orange|brown|gold|beige|navy)\s(?<name>[A-Z][a-z]{2,}(?:\s[A-Z\d][\p{L}\d]*){0,2})(?![\p{L}'’])/gu;
const doing =
  /(?<![\p{L}])(?:[Dd]oes|[Dd]o|[Ww]ill|[Cc]an|[Ii]s|[Ww]hether|[Ii]f)\s(?:the\s|your\s|an?\s)?(?<name>[A-Z][A-Za-z+]*(?:\s(?:[A-Z][A-Za-z+]*|\d+)){1,3})\s(?:works?|fits?|supports?|includes?|comes?|runs?|charges?|connects?|compatible|available|in stock|needs?|lasts?)(?!\p{L})/gu;
/** Words and signs of a name of goods or of a tariff: «Облако S», «Домашний Плюс». */
const tier =
  /[A-Za-z\d+]|(?:^|[«"\s])(?:плюс|про|макс|мини|лайт|премиум|старт|оптима(?:льный)?|базовый|эконом|комфорт|стандарт|бизнес|семейный|безлимит\p{L}*|супер|всё включено)(?!\p{L})/iu;

/** Before a name in Latin letters: what is no thing to be bought. */
const noBrand =
  /^(?:систем|сервер|почт|чат|мессенджер|формат|файл|браузер|телеграм|ватсап|вайбер|соцсет|платформ|маркетплейс|кабинет|аккаунт|код|адрес|ошибк|протокол|запрос|версии?|язык|страниц|ссылк|логин|пароль|скрин|банкомат|терминал|через|вместо|после|между|около|для|при|без|есть|нет|или|что|это|как|уже|наш|ваш|мой|моя|мою|сво|эт[оаиу]|весь|вся|все|нов|стар|модуль|маппинг|обновлени)/iu;

/** Names of goods and services, by what stands beside them and how they are written. */
export function namedIn(text: string): Fact[] {
  const found: Fact[] = [];
  const add = (shown: string, start: number): void => {
    const name = shown.replace(/^[«"“]|[»"”]$/gu, '');
    found.push(factOf('product', name, name, start + (shown === name ? 0 : 1)));
  };
  for (const match of text.matchAll(quoted)) {
    const { noun = '', comma = '', name = '' } = match.groups ?? {};
    // «вашего конструктора, «Город мастеров»»; "he asked, "Any questions?"" names nothing.
    if (comma !== '' && !isGoods(normWord(noun))) continue;
    // «кондиционер "вот-вот починят"» quotes somebody: a name begins with a capital or a figure.
    if (
      /^.[\p{Lu}\d]/u.test(name) &&
      /\p{L}{2}/u.test(name) &&
      (services.test(noun) ||
        isGoods(normWord(noun)) ||
        (noun.length > 3 &&
          !noNoun.test(noun) &&
          name.split(/\s/u).length <= 3 &&
          (traded(text, match.index) || (/[а-яё]$/iu.test(noun) && tier.test(name)))))
    )
      add(name, match.index + match[0].length - name.length);
  }
  // «Дом, в котором…» и «Лавр»: what stands beside a name is another of its kind.
  for (const one of found) {
    const next = /^[»"”],?\s(?:и|или|and|or|на|,)\s?(?<name>[«"“][\p{Lu}\d][^»"”\n]{1,60}[»"”])/u.exec(text.slice(one.end, one.end + 70));
    if (next?.groups?.['name'] !== undefined) add(next.groups['name'], one.end + next[0].length - next.groups['name'].length);
  }
  for (const match of text.matchAll(quotedFirst)) {
    const { noun = '', name = '' } = match.groups ?? {};
    if (serviceNouns.test(noun) || isGoods(noun)) add(name, match.index);
  }
  for (const pattern of [latin, unquoted, membership, titled, apposed, coloured, doing]) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['name'] ?? '';
      // "a Level 3 survey" is no level.
      if (!notMakers.test(name) || /^\p{L}+ \d+ \p{L}/u.test(name)) add(name, match.index + match[0].lastIndexOf(name));
    }
  }
  for (const match of text.matchAll(branded)) {
    const { before = '', thing = '', noun = '', after = '' } = match.groups ?? {};
    if (
      after !== '' &&
      (isGoods(normWord(noun)) ||
        (!noNoun.test(noun) && !noBrand.test(noun) && !/^[A-Z]+$/u.test(after.slice(3)) && traded(text, match.index)))
    )
      add(after, match.index + match[0].length - after.length);
    // "the Herald rings me", "Neighbourhood watch here" name no thing.
    const verb = asVerb(thing, thing.endsWith('s') ? '' : text.slice(Math.max(0, match.index - 24), match.index));
    if (before !== '' && isGoods(thing) && !verb && !notMakers.test(before) && !isGoods(before.toLowerCase()) && !starting.test(before))
      add(match[0], match.index);
  }
  for (const match of text.matchAll(model))
    if (
      !notMakers.test(match[0]) &&
      !/(?:^|\s)(?:Act|Regulations|Directive|Schedule|Annex|Appendix|Form|Rule)\s\d|^[A-Z]{1,3}\s\d{3}-/u.test(match[0])
    )
      add(match[0], match.index);
  for (const { name, start } of titlesIn(text)) {
    const before = /^[«"“]/u.test(name) ? (/([а-яё]+)\s$/iu.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '') : '';
    // «группа «Юниор 3»», «в «Школе 21»»: a place or people by its word.
    if (before.length > 3 && noNoun.test(before)) continue;
    if (!found.some((one) => one.start < start + name.length && start < one.end)) add(name, start);
  }
  for (const { name, start } of makersIn(text))
    if (!found.some((one) => one.start < start + name.length && start < one.end)) found.push(factOf('product', name, name, start));
  return found;
}
