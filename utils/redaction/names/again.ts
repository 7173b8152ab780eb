import { nameStem } from './forms';
import { Kind } from './lexicon';
import { type NameToken, Shape } from './tokens';

/** Score from which a name is certain enough to be looked for elsewhere in the text. */
const certain = 20;
const shortest = 4;

/**
 * Which tokens are parts of names, with the other forms of certain names: «Иванову» where «Иванов Пётр» was found. A
 * surname that is also a word, found beside a given name, is looked for with its capital only.
 */
export function again(tokens: readonly NameToken[], scores: Float32Array): readonly boolean[] {
  const named = tokens.map((_token, at) => (scores[at] ?? 0) > 0);
  const known = new Set<string>();
  const words = new Set<string>();
  tokens.forEach(({ norm, shape, lex }, at) => {
    if (shape === Shape.initial || named[at] !== true || norm.length < 3) return;
    const ordinary = (lex & (Kind.ordinary | Kind.place)) > 0;
    const certainly = (scores[at] ?? 0) >= certain;
    if (!ordinary && certainly && norm.length >= shortest) known.add(nameStem(norm));
    const beside = [at - 1, at + 1].some((other) => (scores[other] ?? 0) >= certain && ((tokens[other]?.lex ?? 0) & Kind.given) > 0);
    if (ordinary && beside && (lex & Kind.given) === 0 && shape === Shape.capital) words.add(nameStem(norm));
  });
  if (known.size === 0 && words.size === 0) return named;
  return tokens.map(({ norm, shape, lex }, at) => {
    if (named[at] === true) return true;
    const capital = shape === Shape.capital || shape === Shape.upper;
    if (norm.length < 3 || !(capital || shape === Shape.lower)) return false;
    const ordinary = (lex & (Kind.ordinary | Kind.place)) > 0;
    return ordinary ? capital && words.has(nameStem(norm)) : norm.length >= shortest && known.has(nameStem(norm));
  });
}
