import { title } from './lead';
import { Kind } from './lexicon';
import { neverNamed } from './roles';
import { type NameToken, Shape } from './tokens';

/** First and last token of a name. */
type Ends = readonly [first: number, last: number];

/**
 * A name of one word with the other word beside it, where the text has that name whole with another: “Odalys Herrera. It's
 * Odalys Finch now”, “from Ted Garroway to Ruth Garroway”. A wife, a brother or the name of before marriage is told so.
 * @param others the names of the text
 */
export function withFamily(tokens: readonly NameToken[], [first, last]: Ends, others: readonly Ends[]): Ends {
  const own = tokens[first];
  if (first !== last || own?.shape !== Shape.capital) return [first, last];
  const whole = others.filter(([from, to]) => to > from);
  const free = (token: NameToken | undefined): boolean =>
    token?.shape === Shape.capital && /^\p{L}{3,}$/u.test(token.norm) && !title.test(token.norm) && !neverNamed.has(token.norm);
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (free(after) && whole.some(([from]) => tokens[from]?.norm === own.norm) && ((after?.lex ?? 0) & Kind.place) === 0)
    return [first, last + 1];
  const given = ((before?.lex ?? 0) & (Kind.given | Kind.short | Kind.latinGiven)) > 0;
  if (free(before) && given && whole.some(([, to]) => tokens[to]?.norm === own.norm)) return [first - 1, last];
  return [first, last];
}

/** Whether two names share a word: who one is, the other says too. */
export function related(tokens: readonly NameToken[], one: Ends, other: Ends): boolean {
  for (let at = one[0]; at <= one[1]; at++)
    for (let there = other[0]; there <= other[1]; there++)
      if (tokens[at]?.norm === tokens[there]?.norm && (tokens[at]?.norm ?? '').length > 3 && tokens[at]?.shape !== Shape.initial)
        return true;
  return false;
}
