import { isSaidPatronymic, isWorldGiven, Kind } from './lexicon';
import { contraction, Ending, lexOf, type NameToken, Shape } from './tokens';

const possessive = /^[A-Za-zÀ-ӿḀ-ỿ-]{3,}'s$/u;
/** «Дубинин Вс. Ар.», «Элла Мих.»: first letters of a name or a patronymic, read so after a name alone. */
const shortName =
  /^(?:ал|алекс|ан|анат|андр|ант|ар|арк|бор|вал|вас|вик|викт|вит|вл|влад|вс|вяч|ген|георг|гр|григ|дан|дм|евг|ег|ек|ел|ив|иг|ил|иос|кир|конст|лар|леон|люд|макс|мар|мат|мих|нат|ник|никол|ол|пав|петр|пет|ром|русл|св|серг|сем|ст|стан|степ|там|тат|тим|фед|эд|юр|як)$/;

/** «Ёкубжон», «Мавлюдахон», «Бекмырза»: given names of Central Asia and the Caucasus by their parts. */
const eastern =
  /^[а-я]{3,}(?:жон|джон|джан|бек|бой|бай|мурод|мурат|улло|уллох|улла|хон|гуль|ойим|биби|[уи]ддин|мирзо|мырза|шох)(?:а|у|ом|ем|е|и|ы|ой)?$/u;

/** «Тишиной-старшей» is told from another of the same name. */
const kinNumber = /-(?:старш[а-я]{2,3}|младш[а-я]{2,3}|мл|ст)$/u;

function known(norm: string): number {
  const world = isWorldGiven(norm) || (norm.includes('-') && norm.split('-').some(isWorldGiven));
  const lex = lexOf(norm);
  if (world) return lex | Kind.latinGiven;
  return lex === 0 && eastern.test(norm) ? Kind.given : lex;
}

/**
 * The tokens as they are asked about: owners without their «'s», shortened patronymics as initials, given names of more
 * peoples. The tagger learns from the plain ones: a rule is not to be learnt twice.
 */
export function refined(tokens: readonly NameToken[]): readonly NameToken[] {
  const found: NameToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { start, end, norm, shape } = token;
    const before = found.at(-1);
    const next = tokens[at + 1];
    // «a.b@c.d.»: letters of an address are nobody's initials.
    const address =
      shape === Shape.initial && before?.end === start && (before.norm === '@' || (before.norm === norm && before.shape === Shape.lower));
    if (address) found.push({ ...token, shape: Shape.lower });
    else if (isSaidPatronymic(norm)) found.push({ ...token, lex: token.lex | Ending.patronymic });
    else if (shape !== Shape.capital && shape !== Shape.upper && shape !== Shape.mixed) found.push(token);
    else if (kinNumber.test(norm)) {
      const own = norm.replace(kinNumber, '');
      found.push(
        { start, end: start + own.length, norm: own, shape, lex: known(own) },
        { start: start + own.length, end, norm: 'старш', shape: Shape.lower, lex: 0 },
      );
    } else if (possessive.test(norm) && !contraction.test(norm)) {
      const owner = norm.slice(0, -2);
      found.push(
        { start, end: end - 2, norm: owner, shape, lex: known(owner) },
        { start: end - 2, end, norm: "'s", shape: Shape.lower, lex: 0 },
      );
    } else if (
      next?.norm === '.' &&
      next.start === end &&
      next.end - next.start === 1 &&
      shortName.test(norm) &&
      // «Иванов Ген. директор»
      !(/^(?:ген|ст)$/.test(norm) && tokens[at + 2]?.shape === Shape.lower) &&
      before !== undefined &&
      (before.shape === Shape.initial ||
        (before.shape === Shape.capital && (before.lex & (Kind.given | Kind.surname | Ending.surname)) > 0))
    ) {
      found.push({ start, end: next.end, norm: 'и.', shape: Shape.initial, lex: 0 });
      at++;
    } else {
      const lex = token.lex === 0 || isWorldGiven(norm) || norm.includes('-') ? known(norm) : token.lex;
      found.push(lex === token.lex ? token : { ...token, lex });
    }
  }
  return found;
}
