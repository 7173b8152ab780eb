import { nameStem } from './forms';
import { Kind } from './lexicon';
import { Label, type Tagged } from './tagger';
import { type NameToken, Shape } from './tokens';

/** Lead of the label from which a name is certain enough to be looked for elsewhere in the text. */
const certain = 4;
const shortest = 4;

/** The labels, with the other forms of certain names added: «Иванову» where «Иванов Пётр» was found. */
export function again(tokens: readonly NameToken[], tags: readonly Tagged[]): readonly number[] {
  const labels = tags.map(({ label }) => label);
  const known = new Set<string>();
  tokens.forEach(({ norm, shape, lex }, at) => {
    const { label = 0, margin = 0 } = tags[at] ?? {};
    if (label === Label.outside || margin < certain || shape === Shape.initial || norm.length < shortest || (lex & Kind.common) > 0) return;
    known.add(nameStem(norm));
  });
  if (known.size === 0) return labels;
  tokens.forEach(({ norm, shape, lex }, at) => {
    const word = shape === Shape.capital || shape === Shape.upper || (shape === Shape.lower && lex !== 0);
    if (labels[at] !== Label.outside || !word || norm.length < shortest || (lex & Kind.common) > 0 || !known.has(nameStem(norm))) return;
    labels[at] = labels[at - 1] === Label.outside || labels[at - 1] === undefined ? Label.first : Label.further;
    if (labels[at + 1] === Label.first) labels[at + 1] = Label.further;
  });
  return labels;
}
