import { title } from './lead';
import { kin, looseRoles, roles } from './roles';
import { Ending, type NameToken, Shape } from './tokens';
import { Kind } from './lexicon';

const opening = /^["«“]$/;
const closing = /^["»”]/;
/** Words that say of what stands in quotation marks after them that somebody is called so. */
const calling =
  /^(?:фио$|бейдж|табличк|badge|plate|top$|corner|says$|заведен|signed|wrote|buzzer|bell|doorbell|intercom|nameplate|label|read|writes|spells|goes|badge|пишет|писал|подписан|гравир|надпис|engrav|misspel|spelt|spell|исправ|меня$|помен|подпис|назвал|назыв|представ|зовут|звать|имя|имени|имен|фамили|отчеств|как|написа|конверт|указан|значит|сосед|клиент|получател|отправител|абонент|гражданин|некий|некая|sign|simpl|called|calls|call|name|named|as|says|said|neighbo|guy|man|woman|lady|recipient|sender|contact|for|someone|somebody|from$)/u;
const colour =
  /^(?:бел|черн|сер|красн|син|зелен|желт|серебрист|голуб|коричнев|бордов|бежев|оранжев)(?:ый|ая|ое|ую|ой|ого|ом|ым|ий|яя|юю|ей|его|ем|им)$|^(?:white|black|grey|gray|red|blue|silver|green|beige|navy|purple|pink|orange|brown)$/u;
const makes = new Set(
  'шкода шкоду шкоде шкоды рено мазда мазду тойота тойоту тойоты хонда хонду форд форде фольксваген хендай хундай хендэ киа лада ладу лады нива ниву газель нисан ниссан субару опель пежо ситроен ауди бмв мерседес вольво лексус джили чери хавал renault skoda škoda toyota honda ford volkswagen vw hyundai kia lada mazda nissan subaru opel peugeot citroen audi bmw mercedes volvo lexus geely chery haval chevrolet dacia fiat jeep tesla hilux солярис suzuki mitsubishi vauxhall seat chrysler dodge porsche'.split(
    ' ',
  ),
);
const listed = Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Ending.patronymic;
const endingOfAdjective = /(?:ую|юю|ого|его|ому|ему|ыми|ими|ая|яя|ые|ие|ых|их|ой)$/u;

/** «в твёрдом переплёте», «in hardback»: what is bound is a book. */
const bound = /^(?:переплет|обложк|hardback|paperback|hardcover|издани)/u;

/** «учебник «Алгебра», Мерзляк А. Г., Полонский В. Б., издание 2023»: who wrote a book that is bought. */
const printed = /^(?:учебник|пособи|хрестомати|задачник|монографи|издани|isbn|textbook|edition)/u;
const ofBook = 14;

/** Whether a surname with its initials is that of an author. */
function writes(tokens: readonly NameToken[], first: number, last: number): boolean {
  if (!tokens.slice(first, last + 1).some(({ shape }) => shape === Shape.initial)) return false;
  const near = tokens.slice(Math.max(0, first - ofBook), last + ofBook);
  return near.some(({ norm }) => printed.test(norm)) && /^[,»"]/.test(tokens[first - 1]?.norm ?? '');
}

/** Whether a place lies in a quotation of three words and more that all have capitals: «"Adventures of Huckleberry Finn"». */
function inTitle(tokens: readonly NameToken[], first: number, last: number): boolean {
  let [from, to] = [first, last];
  while (from > first - 6 && (tokens[from - 1]?.shape ?? Shape.edge) < Shape.number) from--;
  while (to < last + 6 && (tokens[to + 1]?.shape ?? Shape.edge) < Shape.number) to++;
  if (!opening.test(tokens[from - 1]?.norm ?? '') || !closing.test(tokens[to + 1]?.norm ?? '') || to - from < 2) return false;
  const words = tokens.slice(from, to + 1);
  return (
    words.length > last - first + 1 &&
    !words.some(({ norm }) => title.test(norm)) &&
    words.every(({ shape, norm }) => norm.length < 4 || shape === Shape.capital)
  );
}

/** Whether capitals are what things are called by: with «the» before their list and a plural in small letters after it. */
function inEnglishList(tokens: readonly NameToken[], first: number, last: number): boolean {
  const joint = (at: number) => /^(?:,|and|or|&)$/.test(tokens[at]?.norm ?? '');
  const capital = (at: number) => tokens[at]?.shape === Shape.capital;
  let [from, to] = [first, last];
  while (from > first - 8 && (joint(from - 1) || capital(from - 1))) from--;
  while (to < last + 8 && (joint(to + 1) || capital(to + 1))) to++;
  if (from === first && to === last) return false;
  const noun = tokens[to + 1]?.shape === Shape.lower && tokens[to + 2]?.shape === Shape.lower ? tokens[to + 2] : tokens[to + 1];
  return tokens[from - 1]?.norm === 'the' && noun?.shape === Shape.lower && /[a-z]{3}s$/.test(noun.norm);
}

/** Whether a capital stands where things stand and people do not: in a title, in a list of goods, in code, after a colour. */
export function amongThings(tokens: readonly NameToken[], first: number, last: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const shape = (at: number) => tokens[at]?.shape ?? Shape.edge;
  const touches = (left: number, right: number) => tokens[left] !== undefined && tokens[left]?.end === tokens[right]?.start;
  const single = first === last;
  const lex = tokens[first]?.lex ?? 0;
  // «java.lang.NullPointerException»
  if (norm(first - 1) === '.' && touches(first - 1, first) && touches(first - 2, first - 1) && shape(first - 2) !== Shape.initial)
    return true;
  if (single && norm(last + 1) === '.' && touches(last, last + 1) && touches(last + 1, last + 2) && shape(last + 2) === Shape.lower)
    return true;
  // «Кл.: у вас ошибка»: who speaks, shortened.
  if (single && norm(first).length < 4 && norm(last + 1) === '.' && norm(last + 2) === ':') return true;
  // «2 x Frank Green bottle»
  if (/^[xх×]$/u.test(norm(first - 1)) && shape(first - 2) === Shape.number) return true;
  if (colour.test(norm(first - 1)) || makes.has(norm(first)) || (makes.has(norm(first - 1)) && shape(first - 1) === Shape.capital))
    return true;
  // «Кама Alga»: no name is written in two alphabets.
  const own = tokens.slice(first, last + 1).flatMap((token) => (token.shape === Shape.initial ? [] : [token.norm]));
  if (own.some((word) => /^[а-я]/.test(word)) && own.some((word) => /^[a-z]/.test(word))) return true;
  // «[14:35] Страховая: спасибо»: who speaks, by what it is.
  if (single && norm(last + 1) === ':' && (lex & Kind.ordinary) > 0 && (lex & listed) === 0 && endingOfAdjective.test(norm(first)))
    return true;
  // «Марк Леви в твёрдом переплёте»
  if (/^(?:в|in)$/.test(norm(last + 1)) && (bound.test(norm(last + 2)) || bound.test(norm(last + 3)))) return true;
  if (inTitle(tokens, first, last) || writes(tokens, first, last)) return true;
  // «Пробовала Мир и СБП»: the cards.
  if (single && norm(first) === 'мир' && shape(first) === Shape.capital) return true;
  // «at the Robin Hood», «the Mark Twain House»
  if (norm(first - 1) === 'the' && /^[a-z]/.test(norm(first)) && !norm(last).endsWith('s')) return true;
  // «the Kelly, Dixon and Murphy conference rooms», «the Jordan release»
  if (/^[a-z]/.test(norm(first)) && inEnglishList(tokens, first, last)) return true;
  // «ВЕРНУТЬ СТРАХОВУЮ ПРЕМИЮ»
  if (
    single &&
    shape(first) === Shape.upper &&
    endingOfAdjective.test(norm(first)) &&
    (lex & Kind.ordinary) > 0 &&
    (lex & (Kind.given | Ending.patronymic)) === 0
  )
    return true;
  // «КУРЬЕРСКАЯ СЛУЖБА»
  const next = tokens[last + 1];
  const noun = next?.shape === Shape.upper && (next.lex & Kind.ordinary) > 0 && (next.lex & listed) === 0;
  if (single && noun && shape(first) === Shape.upper && endingOfAdjective.test(norm(first)) && (lex & Kind.given) === 0) return true;
  // «Adventures of Huckleberry "Finn"», «"Hamilton", 13 Dec matinee»: a whole quotation that nobody is called by.
  const lead = title.test(norm(first - 1)) ? first - 2 : first - 1;
  // «"holder":"…"»
  if (norm(lead - 1) === ':' || /^(?:mr|mrs|ms|dr)$/.test(norm(lead + 1))) return false;
  if (!opening.test(norm(lead)) || !closing.test(norm(last + 1))) return false;
  for (let at = lead - 1; at >= 0 && at > first - 10; at--) {
    if (at < first - 5 && !/^(?:фио|фамили|имя|имени|отчество|surname)/.test(norm(at))) continue;
    const word = norm(at);
    if (shape(at) === Shape.line) break;
    if (calling.test(word) || kin.has(word) || roles.has(word) || looseRoles.has(word)) return false;
  }
  return true;
}
