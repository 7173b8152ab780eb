import { Kind } from './lexicon';
import { Ending, type NameToken, Shape } from './tokens';

const given = Kind.given | Kind.latinGiven;
const surname = Kind.surname | Kind.latinSurname;
const turkic = /^(?:оглы|оглу|кызы|кизи|улы|угли|уулу)$/;

/** A run of named tokens with the parts of the same name beside it that the tagger left out. */
export function joined(tokens: readonly NameToken[], first: number, last: number): readonly [first: number, last: number] {
  const shape = (at: number) => tokens[at]?.shape ?? Shape.edge;
  const lex = (at: number) => tokens[at]?.lex ?? 0;
  let [from, to] = [first, last];
  // «Халилов Эмин Адалат оглы»: a patronymic of two words.
  if (turkic.test(tokens[to + 1]?.norm ?? '')) to += 1;
  else if (shape(to + 1) === Shape.capital && turkic.test(tokens[to + 2]?.norm ?? '')) to += 2;
  // «LINDA B. BROWN»: an initial does not end a name that goes on.
  if (to > from && shape(to) === Shape.initial && shape(to + 1) === shape(from) && (lex(from) & given) > 0 && (lex(to + 1) & surname) > 0)
    to++;
  // «Нина Алексеевна Т.», as banks show their clients: the surname's first letter.
  if (to - from === 1 && (lex(from) & Kind.given) > 0 && (lex(to) & Ending.patronymic) > 0 && shape(to + 1) === Shape.initial) to++;
  const single = from === to;
  const left = shape(from - 1) === shape(from) ? lex(from - 1) : 0;
  const right = shape(to + 1) === shape(to) ? lex(to + 1) : 0;
  // «Вера Лебедь», «мария фёдоровна»: the one before it is a given name.
  if (single && (left & given) > 0 && (lex(from) & (surname | Ending.surname | Ending.patronymic)) > 0 && (lex(from) & given) === 0) from--;
  else if (single && shape(from) === Shape.capital && (lex(from) & given) > 0 && (right & surname) > 0) to++;
  // «муж воробьёв ашот»: the one before it both is a surname and ends as one.
  else if (single && shape(from) === Shape.lower && (lex(from) & given) > 0 && (left & Ending.surname) > 0 && (left & Kind.surname) > 0)
    from--;
  const full = to - from === 1 && (lex(from) & Kind.given) > 0 && (lex(to) & Ending.patronymic) > 0;
  if (full && shape(from - 1) === shape(from) && (lex(from - 1) & (Kind.surname | Ending.surname)) > 0) from--;
  return [from, to];
}
