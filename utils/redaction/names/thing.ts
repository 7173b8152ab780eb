import { Kind } from './lexicon';
import { type NameToken, Shape } from './tokens';

const cry =
  /^(?:але|алло|ало|ой|ай|ах|ох|ух|эх|эй|увы|ура|ага|угу|хм|гм|мда|упс|блин|oh|ah|aw|wow|hey|huh|hmm|oops|ouch|ugh|alas|yay|nope|yep|yup)$/;
const bankLike = /(?:bank|banka|soft|tech|shop|mart|market|pay|cloud|net|air|mobile|телеком|банк(?:а|у|ом|е)?)$/;
const firmEnd = /^(?:ltd|limited|llc|inc|corp|gmbh|plc|llp|bv|nv|ag|oy|ab|kg|srl|spa|sarl|pty)$/;
/** Words right before a name that make it a thing's. */
const label =
  /^(?:style|styles|colour|color|shade|fragrance|scent|scented|variety|cultivar|candle|candles|tealight|tealights|wallpaper|fabric|edition|colourway|finish|font|theme|ringtone|lipstick|mascara|wig|mug|tile|tiles|yarn|rose|tulip|apple|sunglasses|frame|frames|trainers|sneakers|sandals|heels|mattress|sideboard|stool|wardrobe|pram|stroller|сорт[A-Za-zÀ-ӿḀ-ỿ]{0,2}|оттен(?:ок|ка|ке)|цвет|артикул|коллекци[A-Za-zÀ-ӿḀ-ỿ]|шрифт|тариф[A-Za-zÀ-ӿḀ-ỿ]{0,2}|обои|ткань|аромат)$/u;
/** What something is that was named just before: «Людмила — это сорт яблони», «Robin is a make of tealights». */
const kindOfThing =
  /^(?:сорт|марка|модель|бренд|кличка|порода|название|серия|коллекция|магазин|кафе|ресторан|кошка|кот|кошки|собака|пес|попугай|корабль|теплоход|песня|фильм|книга|игра|город|село|река|улица|программа|variety|brand|make|model|range|breed|cultivar|style|shade|cat|dog|parrot|rabbit|horse|ship|boat|song|film|book|game|theme|font|product|colour|color|strain)$/;
const quotedAs =
  /^(?:hint|hints|clue|clues|answer|title|titled|entitled|song|headline|slogan|caption|phrase|template|reads|banner|lyric|track|подсказка|подсказк[A-Za-zÀ-ӿḀ-ỿ]|заголовок|слоган|песн[A-Za-zÀ-ӿḀ-ỿ]|фраз[A-Za-zÀ-ӿḀ-ỿ]|название|названием|шаблон[A-Za-zÀ-ӿḀ-ỿ]?)$/u;
const shops =
  /^(?:christie|sotheby|macy|levi|wendy|domino|lay|kellogg|mcdonald|lowe|kohl|sainsbury|denny|dillard|carl|moody|lloyd|hershey|reese|jimmy|trader|victoria|valentine|father|mother|fisherman)$/;
const opening = /^["«“]/;
const closing = /^["»”]/;
const listed = Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname;
/** Who is spoken of where the name of an institution follows: «сотрудник банка Вартан Г.» */
const staff =
  /^(?:сотрудни|менеджер|специалист|оператор|представител|работни|клиент|консультант|директор|администратор|владел|продав|охранни|управляющ|юрист|бухгалтер|кассир)/;

/** Whether the word before the institution is somebody who works there. */
export function staffBefore(tokens: readonly NameToken[], institution: number): boolean {
  const [one, two] = [tokens[institution - 1]?.norm ?? '', tokens[institution - 2]?.norm ?? ''];
  // «Сотрудник вашего салона Рамазан»
  return staff.test(one) || (/^(?:вашего|нашего|этого|вашей|нашей)$/.test(one) && staff.test(two));
}

/** The opening quotation mark around a place on its line, at most eight words back. */
function quoteBefore(tokens: readonly NameToken[], at: number): number | undefined {
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    const token = tokens[back];
    if (token === undefined || token.shape === Shape.line) return undefined;
    if (token.shape !== Shape.mark) continue;
    const inside = tokens[back + 1]?.start === token.end;
    if (opening.test(token.norm) && inside) return back;
    if (closing.test(token.norm)) return undefined;
  }
  return undefined;
}

/** «the Joe's», «the Trader Joe's» */
function hasArticle(tokens: readonly NameToken[], first: number): boolean {
  return tokens[first - 1]?.norm === 'the' || (tokens[first - 1]?.shape === Shape.capital && tokens[first - 2]?.norm === 'the');
}

/** Whether what follows “'s” is what somebody has. */
function owning(next: NameToken | undefined): boolean {
  return (
    next !== undefined &&
    next.shape <= Shape.mixed &&
    !/^(?:in|at|on|near|by|there|here|is|was|has|opposite|opens|closes|across|down|and|or|for|to|next|inside|outside)$/.test(next.norm)
  );
}

/** Whether what looks like a name names goods, a key, a title, a firm or is a cry, by the words around it. */
export function isThing(tokens: readonly NameToken[], first: number, last: number): boolean {
  const token = (at: number) => tokens[at];
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const shape = (at: number) => tokens[at]?.shape ?? Shape.edge;
  const single = first === last;
  if (single && cry.test(norm(first))) return true;
  if (single && norm(last + 1) === "'s" && shops.test(norm(first))) return true;
  // «at the Trader Joe's in Reseda», «the Auntie Anne's there»: what has an article and no noun is a shop.
  if (single && norm(last + 1) === "'s" && hasArticle(tokens, first) && !owning(tokens[last + 2])) return true;
  // «Ctrl+Shift+M»
  if (
    single &&
    [first - 1, first + 1].some((at) => norm(at) === '+') &&
    (tokens[first + 1]?.start === token(first)?.end || norm(first - 1) === '+')
  )
    return true;
  if (single && bankLike.test(norm(first)) && ((token(first)?.lex ?? 0) & listed) === 0) return true;
  if (norm(first) === 'мир' && /^(?:карт[A-Za-zÀ-ӿḀ-ỿ]{0,3}|систем[A-Za-zÀ-ӿḀ-ỿ])$/u.test(norm(first - 1))) return true;
  // «Brennan Tiles GmbH»
  for (let at = last + 1; at <= last + 3; at++) {
    if (firmEnd.test(norm(at))) return true;
    if (shape(at) !== Shape.capital && norm(at) !== '&') break;
  }
  const quoted = opening.test(norm(first - 1));
  if (single && label.test(norm(quoted ? first - 2 : first - 1))) return true;
  const past = closing.test(norm(last + 1)) ? last + 2 : last + 1;
  // «Людмила — это сорт яблони», «"Людмила" (сорт)»
  if (/^[—–(-]$/.test(norm(past)) || /^(?:is|это)$/.test(norm(past))) {
    let at = past + 1;
    while (at < past + 3 && /^(?:это|a|an|the|название)$/.test(norm(at))) at++;
    if (kindOfThing.test(norm(at)) && single) return true;
  }
  const quote = quoteBefore(tokens, first);
  if (quote === undefined || !single) return false;
  // «tealights "Robin" per 50»
  if (
    past === last + 2 &&
    (norm(past) === 'per' || shape(past) === Shape.number || /^(?:x|шт|по|за)$/.test(norm(past))) &&
    quote === first - 1
  )
    return true;
  // «The hint "Frank, but not Sinatra"», «reads "Will Call — Grand Lobby"»
  return quotedAs.test(norm(quote - 1)) || quotedAs.test(norm(quote - 2));
}
