import { nameStem } from './forms';
import { Kind } from './lexicon';
import { type NameToken, Shape } from './tokens';

/** Score from which a name is certain enough to be looked for elsewhere in the text. */
const certain = 20;
const shortest = 4;

/** Which tokens are parts of names, with the other forms of certain names: «Иванову» where «Иванов Пётр» was found. */
export function again(tokens: readonly NameToken[], scores: Float32Array): readonly boolean[] {
  const named = tokens.map((_token, at) => (scores[at] ?? 0) > 0);
  const known = new Set<string>();
  tokens.forEach(({ norm, shape, lex }, at) => {
    if ((scores[at] ?? 0) < certain || shape === Shape.initial || norm.length < shortest || (lex & Kind.ordinary) > 0) return;
    known.add(nameStem(norm));
  });
  if (known.size === 0) return named;
  return tokens.map(({ norm, shape, lex }, at) => {
    const word = shape === Shape.capital || shape === Shape.upper || shape === Shape.lower;
    return named[at] === true || (word && norm.length >= shortest && (lex & Kind.ordinary) === 0 && known.has(nameStem(norm)));
  });
}
