import { isSaidPatronymic, Kind } from './lexicon';
import { joined } from './joined';
import { title } from './lead';
import { isNobody } from './nobody';
import { looseRoles, roleRussian, roles } from './roles';
import { contraction, Ending, type NameToken, Shape } from './tokens';

const russian = Kind.given | Kind.short | Kind.surname | Kind.foreign | Ending.patronymic | Ending.surname;
const any = russian | Kind.latinGiven | Kind.latinSurname | Kind.transliterated;

const street =
  /^(?:ул|улиц[аеуы]|пр|пр-т|проспект[ае]?|переул(?:ок|ке|ка)|пер|бульвар[еа]?|б-р|площад[ьи]|пл|набережн(?:ая|ой)|шоссе|метро|станци[яи]|street|avenue|road)$/;

const kinEnglish = /^(?:aunt|auntie|aunty|uncle|granny|grandma|grandpa|grandad|gran|nana|cousin|mum|mom|dad|sister|brother|master|baby)$/;
const trade = /(?:[её]рша|арша|орша|ница|щица|чица|истка|ист|щик|чик|тель|лог|олог|атор|итор|дир)(?:[аеуыи]|ом|ой|ей)?$/;
const verb = /(?:[аяиеыу]л(?:а|о|и)?(?:сь|ся)?|л(?:ась|ись|ось|ся)|ть(?:ся)?|ете|ите|йте|ешь|ишь)$/;
const firmWord = /^(?:support|team|service|services|helpdesk|bank|inc|ltd|llc|group|store|shop|поддержка|служба|команда|сервис|банк)$/;

/** «name on card LUCIA FERRARA»: after the label of a card's holder, known or not. */
function holder(tokens: readonly NameToken[], first: number): boolean {
  const label = tokens[first - 1]?.norm === ':' ? tokens[first - 2] : tokens[first - 1];
  return /^(?:card|cardholder|holder|держатель|карте)$/.test(label?.norm ?? '');
}

/**
 * A run of named tokens put right at its ends: without words in lower case or titles that only stand by, without a firm
 * before «Имя Фамилия», with the surname before «Имя Отчество»; undefined for signs that are nobody's name.
 */
export function settled(tokens: readonly NameToken[], first: number, last: number): readonly [first: number, last: number] | undefined {
  const shape = (at: number) => tokens[at]?.shape ?? Shape.edge;
  const lex = (at: number) => tokens[at]?.lex ?? 0;
  const own = tokens.slice(first, last + 1);
  // «VIN», «MPN HQ», «KitchenAid»: capitals that no list and no ending knows.
  if (
    own.every((token) => (token.shape === Shape.upper || token.shape === Shape.mixed) && (token.lex & any) === 0) &&
    !holder(tokens, first)
  )
    return undefined;
  const previous = tokens[first - 1];
  const beside = tokens[last + 1]?.norm === ',' ? tokens[last + 2] : tokens[last + 1];
  // «на улице Ленина», «на Мира, 5»: streets are named after people.
  const label = previous?.norm === '.' ? tokens[first - 2] : previous;
  if (previous !== undefined && (street.test(label?.norm ?? '') || (previous.norm === 'на' && beside?.shape === Shape.number)))
    return undefined;
  // «Перезагружал, чистил», «Northwind Support»: one word that no list knows, with the look of a verb or before what a firm has.
  if (first === last && (lex(first) & any) === 0 && (verb.test(own[0]?.norm ?? '') || firmWord.test(beside?.norm ?? ''))) return undefined;
  if (first === last && contraction.test(own[0]?.norm ?? '')) return undefined;
  let [from, to] = [first, last];
  // «Signor Ettore», «Бухгалтерша Зоя Фёдоровна»: a title or a trade of the same capitals is no part of the name.
  while (
    from < to &&
    (title.test(tokens[from]?.norm ?? '') ||
      ((lex(from) & any) === 0 &&
        (trade.test(tokens[from]?.norm ?? '') || roleRussian.test(tokens[from]?.norm ?? '')) &&
        (lex(from + 1) & russian) > 0))
  )
    from++;
  // «Ким Чен Ира КНДР»: capitals that no list knows are no surname after words that have one capital.
  while (
    to > from + 1 &&
    shape(to) === Shape.upper &&
    shape(from) === Shape.capital &&
    shape(to - 1) === Shape.capital &&
    (lex(to) & any) === 0
  )
    to--;
  // «Водовоз Михалыч»: before a patronymic as it is said stands a given name or none.
  if (
    to === from + 1 &&
    isSaidPatronymic(tokens[to]?.norm ?? '') &&
    shape(from) === Shape.capital &&
    (lex(from) & (Kind.given | Kind.short)) === 0
  )
    from = to;
  // «Ибрагимбеков Ш.Ш. Допсоглашение жду»: after a surname and its initials a sentence begins.
  if (
    to - from > 1 &&
    shape(to) === Shape.capital &&
    shape(to - 1) === Shape.initial &&
    shape(from) === Shape.capital &&
    (lex(from) & (Kind.surname | Ending.surname)) > 0
  )
    while (shape(to) !== Shape.initial) to--;
  // «I'm Alasdair Farquharson»
  while (from < to && contraction.test(tokens[from]?.norm ?? '')) from++;
  // «Policyholder Marguerite Delacroix»: a word for the person, first in its sentence.
  while (
    from < to &&
    (roles.has(tokens[from]?.norm ?? '') || looseRoles.has(tokens[from]?.norm ?? '') || (tokens[from]?.norm ?? '').endsWith('holder'))
  )
    from++;
  // «Auntie Effie»: kin in capitals.
  while (from < to && shape(from) === Shape.capital && kinEnglish.test(tokens[from]?.norm ?? '')) from++;
  // «президентом Украины Виктором Януковичем»: the country stands before the name.
  while (from < to && (lex(from) & Kind.place) > 0 && (lex(from) & (any & ~Ending.surname)) === 0) from++;
  // «Халилов Эмин Адалат оглы»: a patronymic of two words.
  if (shape(to + 1) === Shape.capital && /^(?:оглы|оглу|кызы|гызы|кизи|улы|угли|уулу)$/.test(tokens[to + 2]?.norm ?? '')) to += 2;
  else if (/^(?:оглы|оглу|кызы|гызы|кизи|улы|угли|уулу)$/.test(tokens[to + 1]?.norm ?? '')) to += 1;
  const capitals = own.some((token) => token.shape === Shape.capital);
  while (capitals && from < to && shape(from) === Shape.lower && (lex(from) & Kind.given) === 0) from++;
  while (capitals && from < to && shape(to) === Shape.lower && (lex(to) & Ending.patronymic) === 0) to--;
  while (
    from < to &&
    shape(from) !== Shape.initial &&
    (lex(from) & any) === 0 &&
    (lex(from) & Kind.ordinary) > 0 &&
    (lex(from + 1) & russian) > 0
  )
    from++;
  const firm = (lex(from) & russian) === 0 || (lex(from) & Kind.place) > 0;
  if (to - from === 2 && firm && (lex(from + 1) & Kind.given) > 0 && (lex(to) & Ending.patronymic) === 0 && shape(to) === Shape.capital)
    from++;
  [from, to] = joined(tokens, from, to);
  return isNobody(tokens, from, to) ? undefined : [from, to];
}
