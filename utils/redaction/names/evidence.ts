import { lastWords } from './last-words';
import { Kind } from './lexicon';
import { acts, bent, elder, kin, kinRussian, looseKin, looseRoles, neverNamed, own, reaches } from './roles';
import { owns, roleRussian, roles, sides, signing, trade, withSide } from './roles';
import { Ending, givenAlone, lexOf, type NameToken, saysWho, Shape, wholeName } from './tokens';

const listed =
  Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Kind.transliterated | Ending.patronymic;
const longest = 4;
const vietnamese = /[ơưạ-ỹ]/u;

export const Weight = { sure: 60, said: 25, likely: 14 } as const;

/** Reads what the words around capitals say of them. */
export function evidence(tokens: readonly NameToken[], lift: (at: number, by: number) => void): void {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const shape = (at: number) => tokens[at]?.shape ?? Shape.edge;
  const lex = (at: number) => tokens[at]?.lex ?? 0;
  const capital = (at: number) => shape(at) === Shape.capital && !neverNamed.has(norm(at));
  const known = (at: number) => (lex(at) & listed) > 0;
  // The set of ordinary words takes two in a hundred others for ordinary; those with letters English has not are none.
  const plain = (at: number) => /^[a-zа-я'-]+$/.test(norm(at)) && (lex(at) & (Kind.ordinary | Kind.common)) > 0 && !known(at);
  const unusual = (at: number) => (lex(at) & (Kind.ordinary | Kind.common)) === 0;
  const small = (at: number, kinds: number) => shape(at) === Shape.lower && (lex(at) & kinds) > 0;

  /** Whether capitals stand within the four words that any of this looks at: most words are passed over. */
  const isCapital = (at: number) => shape(at) === Shape.capital;
  const near = (at: number) => isCapital(at + 1) || isCapital(at + 2) || isCapital(at + 3) || isCapital(at + 4);

  /** Last of the capitals from here on that can be one name; before the first where there is none. */
  function runEnd(first: number): number {
    let last = first - 1;
    while (last - first < longest - 1 && (capital(last + 1) || (last >= first && shape(last + 1) === Shape.initial))) last++;
    return last;
  }
  const believable = (first: number, last: number) => {
    for (let at = first; at <= last; at++) if (!plain(at)) return true;
    return false;
  };
  /** No word of it is an ordinary one alone, and one is no ordinary one at all. */
  function certainly(first: number, last: number): boolean {
    let free = false;
    for (let at = first; at <= last; at++) {
      if (plain(at)) return false;
      free ||= unusual(at);
    }
    return free;
  }
  function raise(first: number, last: number, by: number): void {
    for (let at = first; at <= last; at++) if (at === first || !plain(at) || known(first)) lift(at, by);
  }

  /** «my husband Piers», «our DPO, Liselotte Vandenbroucke,», «your clerk (Kimberleigh, I believe)», «neighbour "Duval"». */
  function afterRole(at: number): void {
    const family = kin.has(norm(at));
    const loose = looseRoles.has(norm(at));
    if (!family && !loose && !roles.has(norm(at))) return;
    let next = at + 1;
    // «Recipient in Graz: Margarethe Aigner»
    if (norm(at + 1) === 'in' && norm(at + 3) === ':') next = at + 3;
    const mark = shape(next) === Shape.mark && /^[,:("«“—-]$/.test(norm(next)) ? norm(next) : '';
    if (mark !== '') next++;
    const last = runEnd(next);
    if (last < next) return;
    const owned = own.has(norm(at - 1)) || own.has(norm(at - 2));
    const named =
      owned ||
      (known(next) && acts.test(norm(last + 1))) ||
      /^(?:the|a|an|this|that)$/.test(norm(at - 1)) ||
      mark === ':' ||
      /^["(«“]$/.test(mark) ||
      // «patient Wren Castellano.»
      (!loose && mark === '' && last === next + 1 && !plain(last) && shape(last + 1) >= Shape.mark);
    const closed = mark !== ',' || shape(last + 1) >= Shape.mark;
    const bare = mark === '' && next === last && !known(next);
    const close =
      family &&
      owned &&
      closed &&
      shape(at) !== Shape.upper &&
      !(looseKin.test(norm(at)) && plain(next)) &&
      !(bare && owns.test(norm(last + 1)));
    if (close) raise(next, last, mark === '' ? Weight.sure : Weight.said);
    else if (!named || !closed || !believable(next, last)) return;
    // «Our consultant Salesforce integration», «The landlord, Foxtons, refuses»: a word that no list has needs more around it.
    else if (bare && !(shape(last + 1) >= Shape.mark || acts.test(norm(last + 1)))) return;
    else if (mark === ',' && next === last && !known(next) && !owned) return;
    else if (!loose || (known(next) && (last > next || unusual(next)))) raise(next, last, Weight.said);
  }

  /** «goes by Bisi», «name given as Selam», «called himself Rocco», «c/o Ines Holm»: asked of words before capitals. */
  function afterSaying(at: number): void {
    const [two, one, here] = [norm(at - 2), norm(at - 1), norm(at)];
    const next = /^["“«:]$/.test(norm(at + 1)) ? at + 2 : at + 1;
    const last = runEnd(next);
    if (last < next && here !== 'read') return;
    const said =
      (here === 'by' && /^(?:goes|go)$/.test(one)) ||
      (here === 'as' && /^(?:given|signs|signed|himself|herself|listed|registered|booked|down|known)$/.test(one)) ||
      (/^(?:himself|herself|themselves)$/.test(here) && /^(?:called|calls|named)$/.test(one)) ||
      (/^(?:to|with)$/.test(here) && /^(?:spoke|speaking|talked|chatted)$/.test(one)) ||
      (here === 'for' && /^(?:ask|asked|asking)$/.test(one)) ||
      (here === 'o' && one === '/' && two === 'c') ||
      /^(?:attn|attention)$/.test(here) ||
      (/^(?:named|called)$/.test(here) &&
        /^(?:bloke|guy|man|woman|chap|boy|girl|person|somebody|someone|driver|lad|fellow|kid|lodger|neighbour|neighbor)$/.test(one));
    if (said && last >= next && believable(next, last) && (known(next) || !/^(?:to|with|for)$/.test(here))) raise(next, last, Weight.said);
    // «she's Blessing Kiprotich»: two capitals, the second of which no list has.
    if (
      /^(?:she's|he's|i'm)$/.test(here) &&
      last === next + 1 &&
      (lex(last) & (Kind.ordinary | Kind.common | Kind.place)) === 0 &&
      shape(last) === Shape.capital
    )
      raise(next, last, Weight.said);
    // «I am Thaddeus Quill»: the surname is an ordinary word.
    if (saysWho(one, here) && last === next + 1 && (lex(next) & Kind.latinGiven) > 0) lift(last, Weight.said);
    // «Should read Yonas Haile, Dawit Haile, Biniam Haile-Mariam»
    if (here === 'read' && /^(?:should|must|to)$/.test(one)) {
      for (let first = at + 1; ;) {
        const end = runEnd(first);
        if (end <= first || !certainly(first, end)) break;
        raise(first, end, Weight.said);
        if (!/^(?:,|and|&)$/.test(norm(end + 1))) break;
        first = end + 2;
      }
    }
  }

  /** «Jia Hui Tan and I», «I, Arnav,», «Selma, our nurse», «Nguyễn Thị Thu Hà». */
  function ofRun(first: number, last: number): void {
    let diacritics = 0;
    for (let at = first; at <= last; at++) if (vietnamese.test(norm(at))) diacritics++;
    if (last > first && diacritics > 0 && !/^(?:in|at|near|from|đuong|đường|\d+|0+)$/.test(norm(first - 1)))
      raise(first, last, Weight.said);
    if (last > first && /^(?:nguyen|tran|pham|нгуен|чан|фам|зыонг|хоанг)$/.test(norm(first))) raise(first, last, Weight.sure);
    // «signs invoices simply "Ha N."»
    const quoted = /^["«“]$/.test(norm(first - 1)) && /^["»”]/.test(norm(last + 1));
    if (quoted && last === first + 1 && shape(last) === Shape.initial && [2, 3, 4].some((back) => signing.test(norm(first - back))))
      raise(first, last, Weight.sure);
    // «a taxi for the Lindqvists»
    const family =
      norm(first - 1) === 'the' &&
      /^(?:for|with|by|from|between|to|of)$/.test(norm(first - 2)) &&
      first === last &&
      norm(first).endsWith('s')
        ? lexOf(norm(first).slice(0, -1))
        : 0;
    if ((family & Kind.latinSurname) > 0 && (family & (Kind.ordinary | Kind.common)) === 0 && !plain(first)) lift(first, Weight.sure);
    if (last === first + 1 && wholeName(lex(first), lex(last))) raise(first, last, Weight.sure);
    if (!believable(first, last)) return;
    // «The trainer (Bryce? the tall one)»
    if (norm(first - 1) === '(' && norm(last + 1) === '?' && known(first)) raise(first, last, Weight.said);
    // «Aoibheann on my side can test»
    const side =
      /^(?:on|from|in)$/.test(norm(last + 1)) &&
      sides.test(norm(own.has(norm(last + 2)) || norm(last + 2) === 'the' ? last + 3 : last + 2));
    if (side) raise(first, last, known(first) || last > first ? Weight.said : own.has(norm(last + 2)) ? Weight.likely : 0);
    const [one, two, three] = [norm(last + 1), norm(last + 2), norm(last + 3)];
    const withMe = one === 'and' && /^(?:i|myself)$/.test(two);
    const told = /^[,(]$/.test(one) && own.has(two) && (kin.has(three) || roles.has(three));
    if (withMe || told || (norm(first - 1) === ',' && norm(first - 2) === 'i' && one === ','))
      for (let at = first; at <= last; at++) lift(at, last > first ? Weight.sure : Weight.said);
  }

  /** «Heather's key safe»: a given name that owns something. */
  function owner(at: number): void {
    if (norm(at + 1) === "'s" && shape(at + 2) === Shape.lower && (lex(at) & Kind.latinGiven) > 0 && (lex(at) & Kind.common) === 0)
      lift(at, Weight.sure);
  }

  /** «фамилия чон имя ираклий», «тёть вера»: between the labels of a form and after an elder's, whatever the letters. */
  function inForm(at: number): void {
    if (elder.has(norm(at)) && small(at + 1, Kind.given | Kind.short)) lift(at + 1, Weight.sure);
    // What follows is asked first: few words stand before a given name in small letters.
    const named = small(at + 1, Kind.given | Kind.short | Kind.latinGiven);
    const close = named && (kinRussian.test(norm(at)) || (kin.has(norm(at)) && own.has(norm(at - 1))));
    if (close && (unusual(at + 1) || ((lex(at + 1) & Kind.common) === 0 && shape(at + 2) >= Shape.mark))) lift(at + 1, Weight.sure);
    // «курьер женя оставил пакет»
    if (named && small(at + 1, Kind.given | Kind.short) && unusual(at + 1) && roleRussian.test(norm(at))) lift(at + 1, Weight.said);
    // «добрый день, роман!»
    const hailed = norm(at + 1) === ',' && small(at + 2, Kind.given) && shape(at + 3) >= Shape.mark;
    if (hailed && /^(?:день|вечер|утро|здравствуйте|привет)$/.test(norm(at))) lift(at + 2, Weight.sure);
    // «I'm doreen, doreen applegarth», «hey its deshawn from 4b», «who is carl and why»
    if (
      named &&
      small(at + 1, Kind.latinGiven) &&
      unusual(at + 1) &&
      (saysWho(norm(at - 1), norm(at)) ||
        (/^(?:its|it's)$/.test(norm(at)) && /^(?:from|here|again|at)$/.test(norm(at + 2))) ||
        (norm(at) === 'is' && norm(at - 1) === 'who'))
    )
      lift(at + 1, Weight.sure);
    if (shape(at + 1) === Shape.lower && reaches(norm(at), norm(at - 1)) && givenAlone(norm(at + 1))) lift(at + 1, Weight.sure);
    if (!/^(?:фамилия|имя|отчество|surname)$/.test(norm(at))) return;
    const next = norm(at + 1) === ':' ? at + 2 : at + 1;
    if (!/^[а-яa-z]{3,}$/.test(norm(next)) || (lex(next) & Kind.common) !== 0) return;
    if (/^(?:фамилия|имя|отчество|surname)$/.test(norm(next + 1))) lift(next, Weight.sure);
  }

  /** «дочке, Нигяр,», «ваш юрист Плужников», «в базе как «Софин»». */
  function russian(at: number): void {
    // «Инспектор, Дёмина кажется», «вроде Круглов»
    const guessed = /^(?:кажется|вроде|кажись)$/;
    if (guessed.test(norm(at))) {
      const name = capital(at - 1) ? at - 1 : norm(at - 1) === ',' ? at - 2 : at + 1;
      if (capital(name) && (lex(name) & Ending.surname) > 0 && (lex(name) & (Kind.common | Kind.place | Kind.ordinary)) === 0)
        lift(name, Weight.said);
    }
    // «ошибка в фамилии — Кузмин вместо Кузьмин»
    const spelt = norm(at).startsWith('фамили') && /^[—–:-]$/.test(norm(at + 1));
    if (spelt && capital(at + 2) && (lex(at + 2) & (Kind.surname | Ending.surname)) > 0) lift(at + 2, Weight.said);
    // «поладили с Кузьминым из приёмки»
    const side = withSide.test(norm(at)) && capital(at + 1) && norm(at + 2) === 'из' && shape(at + 3) === Shape.lower;
    if (side && bent.test(norm(at + 1)) && (lex(at + 1) & (Kind.common | Kind.place)) === 0) lift(at + 1, Weight.said);
    const close = kinRussian.test(norm(at));
    const quoted = norm(at) === 'как' && /^[«"]$/.test(norm(at + 1));
    if (!close && !quoted && !roleRussian.test(norm(at)) && !trade.test(norm(at))) return;
    const next = /^[,(«":—]$/.test(norm(at + 1)) ? at + 2 : at + 1;
    if (!capital(next) || !/^[а-я]/.test(norm(next))) return;
    const surname = norm(next).length > 4 && (lex(next) & Ending.surname) > 0 && (lex(next) & Kind.place) === 0;
    const free = (lex(next) & (Kind.ordinary | Kind.common | Kind.place)) === 0;
    const ours = /^(?:ваш|наш|мой|их|этот|тот|некий|один|ваша|наша|моя)$/.test(norm(at - 1));
    if (quoted ? surname : close ? free || known(next) : surname && (free || ours)) lift(next, quoted ? Weight.said : Weight.likely);
  }

  for (let at = 0; at < tokens.length; at++) {
    const mark = shape(at);
    if (mark === Shape.lower || mark === Shape.capital || mark === Shape.upper) {
      if (near(at) || capital(at - 1) || capital(at - 2)) {
        afterRole(at);
        afterSaying(at);
        russian(at);
      }
      inForm(at);
    }
    if (capital(at)) owner(at);
    if (capital(at) && !capital(at - 1)) {
      const last = runEnd(at);
      if (last >= at) ofRun(at, last);
    }
  }
  const last = lastWords(tokens, { norm, shape, capital, known, plain, isPlace: (at) => (lex(at) & Kind.place) > 0 });
  if (last !== undefined)
    raise(
      last.first,
      last.end,
      /^[a-z]/.test(norm(last.first)) && (known(last.first) || last.end > last.first) ? Weight.said : Weight.likely,
    );
}
