import { normWord } from '../tokens';
import { type Fact, factOf } from './fact';
import { isGoods, modifierOf } from './goods';

const word = /(?<![\p{L}\p{N}])\p{L}[\p{L}-]*(?![\p{N}])/gu;

/** A thing is the letter's matter where it is bought, brought, returned or broken. */
export const trade =
  /(?<![\p{L}])(?:купи|покуп|заказ|приобр|оформ|верн|возвра|возврат|обмен|замен|помен|привез|достав|присл|вышл|получ|сломал|брак|не (?:включ|работа|подош|греет|закрыва|откры)|в наличии|есть ли|хочу|хотим|прода|оплат|пришл|приш[её]л|треснул|теч[её]т|просроч|где (?:же )?мо|нет в|деше|скидк|предложение на|пробил|испорч|поврежд|разби|порван|дефект|гаранти|собра|сборк|взял|напрокат|аренд|оторв|слом|заклини|барахл|шумит|не держ|вышел из строя|инструкци|запчаст|ремонт|почин(?!ил)|подобра|молни|выбра|состав|размер|цвет|подошл|подош[её]л|модел|комплект|bought|buy|order|purchas|return|refund|exchang|replac|deliver|sent|arriv|came|receiv|got|broke|broken|faulty|defect|damag|doesn't|won't|not work|stopp|in stock|have the|quote|where(?:'s| is) my|sell|sold|paid|leak|expired|torn|crack|warranty|guarantee|hire|rent|came off|zip|repair|manual|instruction|spare|fix(?!ed)|wrong|size|colou?r|model|arrive|collect|pick|price of|booked|fits|carried|connect|looking for|supplier|syrup|box of|set of|scratch|брониров|поднял|подключ|поставщик|ищем|ищу|сел[оаи]? |коробк|упаковк|стоимост|цену|цена|поцарап|рассрочк)/iu;
/** Words of things that are also verbs or parts of other words: they need an article or a figure before them. */
const alsoVerbs = new Set(
  'book ring toy iron ball pen lock fan tap pump watch saw plate filter drill paint light suit cake heater drawer brace crown jack slide pot fence bandage plaster hose bin'.split(
    ' ',
  ),
);
const article =
  /(?:\b(?:an?|the|my|our|this|that|new|your|old|his|her|\d+|two|three|four|five|six|several|these|those|both)\s(?:[a-z]+\s)?)$/iu;

/** Whether a word may be a verb where it stands: no article, figure or owner is before it. */
export const asVerb = (thing: string, before: string): boolean =>
  (alsoVerbs.has(thing) || alsoVerbs.has(thing.replace(/s$/u, ''))) && !article.test(before);

/** Not the thing itself: «номер телефона», «шкаф управления» stay out by what stands before. */
export const aside =
  /(?:(?:фото|photos?|pictures?)(?: of)?(?: \p{L}+){0,2}|(?:специалист|мастер|сотрудник|человек)\p{L}*\s+с|(?<!\p{L})(?:not (?:an?|one|a single)|ни одн\p{L}+)|(?:fixed|repaired|mended|починил[аи]?)(?: the| my| our)?|для (?:продажи|хранения|перевозки|производства|покупки)|(?:если|if) (?:\p{L}+ ){0,2}\p{L}+|(?<=(?:^|\s)в )(?=ванной)|номер\p{L}*|счет\p{L}*|чек\p{L}*|pin|number)\s+$/iu;

/** Parts and furniture of a house are places after these: «на кухне», «под дверью», "behind the door". */
export const place =
  /(?:(?:^|\s)(?:на|в|во|под|у|за|из|из-под|над|около|возле|перед|через|по|до|к|ко|о|об|с|со|от|между|мимо)\s(?:\p{L}+(?:ой|ем|ом|ей|ую|ого|ому)\s)?|(?<!\p{L})(?:on|in|under|at|behind|by|near|through|into|to|of|from|outside|next|the ground|the first|the top)\s(?:the\s|my\s|our\s|your\s|a\s)?(?:[a-z]+\s)?)$/iu;
/** What is done with goods and not with a room. */
const dealt =
  /(?<!\p{L})(?:купи|покуп|заказ|достав|привез|верн|возвра|обмен|замен|собра|сборк|прода|бракован|bought|buy|order|deliver|return|refund|exchang|replac|arriv|sent|sell|sold|assembl|collect|in stock)/iu;
const room = /^(?:кухн|двер|ванн(?!очк)|раковин|лестниц|door|kitchen|bath|sink|stairs|floor|radiator)/iu;
export const house =
  /^(?:кухн|двер|ванн|раковин|лестниц|стол|стул|диван|кроват|полк|шкаф|окн|кресл|скамь|умывальник|table|door|kitchen|bed|chair|sofa|counter|radiator|sink|bath|desk|stairs|ladder|shelf|bench|couch|floor)/iu;

/** People who come or are sent are no goods: «слесарь пришёл», «пришлите мастера». */
const people =
  /(?:слесар|мастер|курьер|инженер|электрик|сантехник|техник|специалист|сотрудник|engineer|technician|plumber|driver)\p{L}*\s(?:\p{L}+\s){0,2}(?:приш[её]л|приехал|came|arrived)\p{L}*|(?:пришл|send)\p{L}*\s(?:\p{L}+\s){0,3}(?:специалист|мастер|электрик|сантехник|инженер|engineer|technician|plumber|someone)\p{L}*/giu;
const isTrade = (sentence: string): boolean => trade.test(sentence.replaceAll(people, ''));

/** What somebody forgot and somebody found was not sold: «вернули мне забытый рюкзак», "I left my scarf on the bus". */
export const lost =
  /(?<!\p{L})(?:забы(?:л|т|ва)\p{L}*|обронил\p{L}*|потерял(?!и)\p{L}*|потеряшк\p{L}*|нашл(?:и|ась|ся)|наш[её]л(?:ся)?|left (?:my|his|her|our|a|the) (?:[a-z]+ ){1,3}(?:on|in|at|behind)|lost property|handed in|forgot(?:ten)?|found my)(?!\p{L})/iu;
/** So many words apart a thing and what is done with it still belong together. */
const together = 5;
/** Whether what stands close to a thing tells that it is bought, brought, returned or broken. */
const isNearTrade = (piece: string, start: number, end: number): boolean => {
  const before = piece
    .slice(0, start)
    .split(/\s+/u)
    .slice(-together - 1);
  const after = piece
    .slice(end)
    .split(/\s+/u)
    .slice(0, together + 1);
  return isTrade([...before, '#', ...after].join(' '));
};

/** Whether what stands in the sentence around a place is bought, brought, returned or broken. */
export function traded(text: string, at: number): boolean {
  // «верните 2 490 р. за термопот»: a point after a short form ends no sentence.
  const before = text.slice(0, at).replaceAll(/(?<=(?:^|[\s\d])(?:р|руб|коп|тыс|шт|г|№|no|nr))\./giu, ' ');
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  return isTrade(before.slice(from) + (/^[^.!?\n]*/u.exec(text.slice(at))?.[0] ?? ''));
}

/** The first thing of each sentence that speaks of buying, bringing, returning or breaking, each stem once, where no name stands. */
export function goodsIn(text: string, named: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  const found: Fact[] = [];
  for (const piece of text.matchAll(/[^.!?\n]+/gu)) {
    const [from, to] = [piece.index, piece.index + piece[0].length];
    if (!isTrade(piece[0]) || lost.test(piece[0]) || named.some(({ start, end }) => start < to && from < end)) continue;
    for (const match of piece[0].matchAll(word)) {
      const norm = normWord(match[0]);
      const before = piece[0].slice(Math.max(0, match.index - 24), match.index);
      const next = /^\s(\p{L}+)/u.exec(piece[0].slice(match.index + match[0].length))?.[1] ?? '';
      if (modifierOf(next, `${match[0]} `) !== undefined) continue;
      const first = modifierOf(norm, before) ?? '';
      if ((!isGoods(norm) && first === '') || aside.test(before) || asVerb(norm, before)) continue;
      if (!isNearTrade(piece[0], match.index, match.index + match[0].length)) continue;
      if (first === '' && house.test(norm) && (place.test(before) || (room.test(norm) && !dealt.test(piece[0])))) continue;
      const stem = norm.slice(0, Math.max(4, norm.length - 3));
      if (!seen.has(stem)) found.push(factOf('product', first.toLowerCase() + norm, first + match[0], from + match.index - first.length));
      seen.add(stem);
      break;
    }
  }
  return found;
}
