import { Kind } from './lexicon';
import { ofSomebody, title } from './lead';
import { Ending, type NameToken, Shape } from './tokens';

const given = Kind.given | Kind.latinGiven;
const surname = Kind.surname | Kind.latinSurname;
const small =
  /^(?:van|der|den|de|la|di|da|del|della|dos|das|do|bin|ibn|al|el|von|zu|ter|ten|af|le|du|y|e|dos|das|ван|дер|ден|де|ла|фон|ибн|бин|аль|эль|да|ди)$/;
const quote = /^["“”«»'(]$/;
const goesOn = /^(?:singh|kaur|bint|сингх|каур|van|von|bin)$/;
/** Words in capitals that stand before a name and are none. */
const leading =
  /^(?:the|dear|hi|hello|hey|thanks|thank|thx|cheers|regards|best|kind|yours|please|from|to|for|and|but|or|not|only|with|by|at|in|on|of|as|is|was|our|your|my|his|her|their|this|that|ask|tell|call|contact|attn|customer|client|agent|operator|guest|tenant|owner|driver|manager|nurse|doctor|engineer|courier|neighbour|neighbor|sincerely|respectfully|warmly|grand|great|good|morning|evening|afternoon|sorry|yes|no|ok|okay|well|also|now|then|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|aunt|auntie|uncle|granny|grandma|grandpa|nan|mum|dad|mother|father|brother|sister|cousin|son|daughter|husband|wife|little|old|young|poor|late|big)$/;
/** What a given name is called by and is nobody: “Joy Team”, “Rose Cottage”. */
const office =
  /^(?:team|support|services?|group|ltd|shop|stores?|bank|desk|office|cottage|house|clinic|hotel|inn|cafe|court|hall|farm|lodge|street|road|avenue|lane|close|park)$/;
const vietnamese = /^(?:nguyen|nguyễn|tran|trần|pham|phạm|нгуен|чан|фам|хоанг|зыонг)$/;
const turkic = /^(?:оглы|оглу|кызы|гызы|кизи|улы|угли|уулу)$/;

/** A run of named tokens with the parts of the same name beside it that the tagger left out. */
export function joined(tokens: readonly NameToken[], first: number, last: number): readonly [first: number, last: number] {
  const shape = (at: number) => tokens[at]?.shape ?? Shape.edge;
  const lex = (at: number) => tokens[at]?.lex ?? 0;
  const norm = (at: number) => tokens[at]?.norm ?? '';
  let [from, to] = [first, last];
  // «Халилов Эмин Адалат оглы»: a patronymic of two words.
  if (turkic.test(tokens[to + 1]?.norm ?? '')) to += 1;
  else if (shape(to + 1) === Shape.capital && turkic.test(tokens[to + 2]?.norm ?? '')) to += 2;
  // «LINDA B. BROWN»: an initial does not end a name that goes on.
  if (to > from && shape(to) === Shape.initial && shape(to + 1) === shape(from) && (lex(from) & given) > 0 && (lex(to + 1) & surname) > 0)
    to++;
  // “Oluwaseun T. Bright, please collect”: a word that means something else closes a name with its middle letter.
  else if (to === from + 1 && shape(to) === Shape.initial && shape(from) === Shape.capital && shape(to + 1) === Shape.capital)
    if (/^[a-z]{3,}$/.test(norm(to + 1)) && shape(to + 2) >= Shape.mark && !leading.test(norm(to + 1)) && !title.test(norm(to + 1))) to++;
  // «Нина Алексеевна Т.», as banks show their clients: the surname's first letter.
  if (to - from === 1 && (lex(from) & Kind.given) > 0 && (lex(to) & Ending.patronymic) > 0 && shape(to + 1) === Shape.initial) to++;
  // «Ерофей Кузьмич Лапоть, полных лет 81»: after a given name and a patronymic a word with a capital is the surname, whatever else it means.
  if (to - from === 1 && (lex(from) & Kind.given) > 0 && (lex(to) & Ending.patronymic) > 0 && shape(to) === Shape.capital)
    if (shape(to + 1) === Shape.capital && (lex(to + 1) & Kind.place) === 0 && !quote.test(norm(from - 1))) to++;
  // “… in writing. Winifred Sale”: the last two words of a letter, a given name and a word that means something too.
  if (
    from === to &&
    shape(from) === Shape.capital &&
    (lex(from) & Kind.latinGiven) > 0 &&
    (shape(from - 1) === Shape.line || /^[.!?)]/.test(norm(from - 1))) &&
    shape(to + 1) === Shape.capital &&
    /^[a-z]{3,}$/.test(norm(to + 1)) &&
    (shape(to + 2) === Shape.edge || (norm(to + 2) === '.' && shape(to + 3) === Shape.edge)) &&
    !leading.test(norm(to + 1)) &&
    !office.test(norm(to + 1))
  )
    to++;
  // “the mandate for Messina, Paola was set up”: the surname first, before what is said of her.
  if (
    from === to &&
    (lex(from) & Kind.latinGiven) > 0 &&
    norm(from - 1) === ',' &&
    shape(from - 2) === Shape.capital &&
    (lex(from - 2) & (Kind.latinGiven | Kind.common | Kind.place)) === 0 &&
    /^(?:for|of|by|to|from|patient|member|guest|client|customer|tenant)$/.test(norm(from - 3)) &&
    (/^(?:is|was|has|had|will|needs|wants|who|born|dob)$/.test(norm(to + 1)) || norm(to + 1) === '(')
  )
    from -= 2;
  // «Pieter van der Berg»: what the small words lead on to.
  if (shape(to) === Shape.capital && ((lex(from) & (given | Kind.foreign)) > 0 || /^[a-z]/.test(norm(to))) && small.test(norm(to + 1))) {
    const next = small.test(norm(to + 2)) ? to + 3 : to + 2;
    if (shape(next) === Shape.capital && tokens[next - 1]?.shape === Shape.lower) to = next;
  }
  // «Bartholomew "Bart" Nkemelu»: a name that is called by, in the middle of the whole.
  if (quote.test(norm(to + 1)) && shape(to + 2) === Shape.capital && /^["”»')]$/.test(norm(to + 3)) && shape(to + 4) === Shape.capital) {
    if (((lex(from) & given) > 0 || (lex(to + 2) & given) > 0) && (lex(to + 4) & Kind.ordinary) === 0) to += 4;
  }
  // «Пушкарёва (Ли) Мэйлин»: the name of before in brackets.
  if (norm(to + 1) === '(' && shape(to + 2) === Shape.capital && norm(to + 3) === ')' && shape(to + 4) === Shape.capital)
    if ((lex(to) & (surname | Ending.surname)) > 0 && (lex(to + 4) & Kind.common) === 0) to += 4;
  // «ПЛЕТНЕВ АНТОН В», as slips print a payer
  if (
    to > from &&
    shape(to) === Shape.upper &&
    shape(to + 1) === Shape.capital &&
    /^[а-яa-z]$/u.test(norm(to + 1)) &&
    shape(to + 2) >= Shape.mark
  )
    to++;
  // «aisha t», the letter at the end of its line.
  if (
    from === to &&
    (lex(from) & given) > 0 &&
    /^[a-zа-я]$/u.test(norm(to + 1)) &&
    shape(from) === Shape.lower &&
    shape(to + 2) >= Shape.line
  )
    to++;
  // «Bhupinder Singh Dhaliwal», «Нгуен Ван Хай»: what follows the names that always have more.
  if (goesOn.test(norm(to)) && shape(to + 1) === Shape.capital && (lex(to + 1) & Kind.common) === 0) to++;
  if (vietnamese.test(norm(from)))
    while (to < from + 3 && shape(to + 1) === Shape.capital && norm(to + 1).length < 7 && (lex(to + 1) & Kind.common) === 0) to++;
  // «417;Brennan, Tadhg;0862»: surname and given name in a cell of a table.
  if (from === to && (lex(from) & given) > 0 && norm(from - 1) === ',' && shape(from - 2) === Shape.capital)
    if ((/^[;|]$/.test(norm(from - 3)) || shape(from - 3) >= Shape.line) && /^[;|]$/.test(norm(to + 1))) from -= 2;
  // «Ruskin, Theodora, DOB 14/08/1951»: the same in a note, before what is said of somebody, whichever of the two was known.
  const family = norm(from - 1) === ',' && (lex(from) & given) > 0 ? from - 2 : from;
  if (from === to && ofSomebody.test(norm(family + 4)) && norm(family + 1) === ',' && /^[,(]$/.test(norm(family + 3)))
    if (shape(family - 1) >= Shape.mark && shape(family) === Shape.capital && (lex(family) & (given | Kind.common)) === 0)
      if ((lex(family + 2) & given) > 0) [from, to] = [family, family + 2];
  // «F. M. de Wit-Hoekstra»: no name ends with its small word.
  if (small.test(norm(to)) && shape(to) === Shape.lower && shape(to + 1) === Shape.capital && to > from) to++;
  // «Марин Ле Пен», «Эссам Абд Эль Фатах»
  if (
    /^(?:ле|ла|эль|аль|дель|дю|бин|бен|ibn|bin|ben|le|la|el|al)$/.test(norm(to)) &&
    shape(to) === Shape.capital &&
    shape(to + 1) === Shape.capital
  )
    to++;
  // «Mohd. Irfan Qureshi»
  if (
    norm(from - 1) === '.' &&
    /^(?:mohd|md|moh|mhd|smt|wm|chas|jas|thos|geo|robt|jos)$/.test(norm(from - 2)) &&
    shape(from - 2) === Shape.capital
  )
    from -= 2;
  // «мирослава т.», at the end of its line.
  if (
    from === to &&
    (lex(from) & given) > 0 &&
    /^[a-zа-я]$/u.test(norm(to + 1)) &&
    shape(from) === Shape.lower &&
    norm(to + 2) === '.' &&
    shape(to + 3) >= Shape.line
  )
    to++;
  // «Thx, Buck Delacroix⏎»: what nobody knows to be a name, before a surname at the edge of a line or between marks.
  if (
    from === to &&
    /^[a-z]{3,}$/.test(norm(from - 1)) &&
    shape(from - 1) === Shape.capital &&
    shape(from) === Shape.capital &&
    (lex(from) & (surname | Kind.ordinary)) !== Kind.ordinary &&
    !leading.test(norm(from - 1)) &&
    !title.test(norm(from - 1)) &&
    (shape(from - 2) >= Shape.line || /^[,(—–]$/.test(norm(from - 2))) &&
    (shape(to + 1) >= Shape.line || /^[.,)]$/.test(norm(to + 1)))
  )
    from--;
  // «Wen Yue Koh and I»: three words, the first where the text or its line opens.
  if (
    to - from === 1 &&
    /^[a-z]{2,5}$/.test(norm(from - 1)) &&
    shape(from - 1) === Shape.capital &&
    shape(from - 2) >= Shape.line &&
    [from, to].every((at) => shape(at) === Shape.capital && norm(at).length < 7) &&
    (lex(from) & Kind.latinGiven) === 0 &&
    !leading.test(norm(from - 1)) &&
    !title.test(norm(from - 1))
  )
    from--;
  // «"Farquhar, Iona"»: the same in quotation marks, whichever of the two was known.
  const quoted = (at: number) => /^["“”«»]/.test(norm(at));
  if (from === to && norm(to + 1) === ',' && quoted(from - 1) && shape(to + 2) === Shape.capital && quoted(to + 3)) to += 2;
  else if (from === to && norm(from - 1) === ',' && quoted(to + 1) && shape(from - 2) === Shape.capital && quoted(from - 3)) from -= 2;
  const single = from === to;
  const left = shape(from - 1) === shape(from) ? lex(from - 1) : 0;
  const right = shape(to + 1) === shape(to) ? lex(to + 1) : 0;
  // «Вера Лебедь», «мария фёдоровна»: the one before it is a given name.
  const second =
    (lex(from) & (surname | Ending.surname | Ending.patronymic)) > 0 && ((lex(from) & given) === 0 || norm(from).includes('-'));
  const clean = (left & (Kind.ordinary | Kind.common | Kind.place)) === 0;
  if (single && !title.test(norm(from - 1)) && (left & given) > 0 && second) from--;
  // «внучка Ревякина Полина»: a word that ends as surnames do before a given name.
  else if (single && shape(from) === Shape.capital && (lex(from) & given) > 0 && (left & Ending.surname) > 0 && clean) from--;
  else if (single && shape(from) === Shape.capital && (lex(from) & (given | Kind.short)) > 0 && (right & surname) > 0) to++;
  // «муж воробьёв ашот»: the one before it both is a surname and ends as one.
  else if (single && shape(from) === Shape.lower && (lex(from) & given) > 0 && (left & Ending.surname) > 0 && (left & Kind.surname) > 0)
    from--;
  // «this week. Jade Trott»: a given name that means something too, where a sentence or a line opens, before what no list has.
  if (from === to && shape(from) === Shape.capital && shape(from - 1) === Shape.capital && shape(from - 2) >= Shape.mark)
    if (
      /^[a-z]/.test(norm(from)) &&
      (lex(from - 1) & Kind.latinGiven) > 0 &&
      !title.test(norm(from - 1)) &&
      (lex(from) & (Kind.ordinary | Kind.common | Kind.place)) === 0
    )
      from--;
  // «Подгорный В. М.», «офис 6? М. Царев»: initials and the word in capitals beside them are one name.
  if (
    to > from &&
    shape(from) === Shape.initial &&
    shape(to) === Shape.initial &&
    shape(from - 1) === Shape.capital &&
    norm(from - 1).length > 3
  )
    if (!leading.test(norm(from - 1)) && !title.test(norm(from - 1))) from--;
  if (from === to && shape(from) === Shape.capital && shape(from - 1) === Shape.initial && (lex(from) & (surname | Ending.surname)) > 0)
    if (shape(from - 2) >= Shape.mark) from--;
  const full = to - from === 1 && (lex(from) & Kind.given) > 0 && (lex(to) & Ending.patronymic) > 0;
  if (full && shape(from - 1) === shape(from) && (lex(from - 1) & (Kind.surname | Ending.surname)) > 0) from--;
  // «is Marigold Achebe», «regards raymundo baptista», “her name is krystal bowden”: a word that means something too, before a name and after one.
  if (
    from === to &&
    shape(from) === Shape.capital &&
    shape(from - 1) === Shape.capital &&
    /^[a-z]/.test(norm(from - 1)) &&
    /^(?:is|was|named|called)$/.test(norm(from - 2))
  )
    if ((lex(from - 1) & Kind.place) === 0 && !leading.test(norm(from - 1)) && !title.test(norm(from - 1))) from--;
  if (
    from === to &&
    shape(from) === Shape.lower &&
    (lex(from) & (given | Kind.transliterated)) > 0 &&
    (/^(?:regards|thanks|cheers|sincerely)$/.test(norm(from - 1)) || (norm(from - 1) === 'is' && norm(from - 2) === 'name'))
  )
    if (shape(to + 1) === Shape.lower && (lex(to + 1) & (Kind.ordinary | Kind.common)) === 0 && shape(to + 2) >= Shape.mark) to++;
  return [from, to];
}
