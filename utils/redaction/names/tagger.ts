import { buckets, caseOf, elsewhereOf, features, type Hashed } from './features';
import { Kind } from './lexicon';
import { weightAt, type Weights, weightsOf } from '../packed';
import { Lead, leads } from './lead';
import { Ending, nameable, type NameToken, Shape } from './tokens';
import { least, packed, scale } from './weights.generated';

const listed =
  Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Kind.transliterated | Ending.patronymic;

/** What a name has to overcome: one in small letters in a text that has capitals, a word that no list knows and that stands alone where a sentence opens. */
function doubt({ shape, lex }: NameToken, before: NameToken | undefined, after: NameToken | undefined, textCase: number): number {
  if (shape === Shape.lower) return textCase !== 0 ? 0 : (lex & (Kind.common | Kind.ordinary)) > 0 ? 14 : 5;
  const opens = before === undefined || before.shape === Shape.line || (before.shape === Shape.mark && /^[.!?…]/.test(before.norm));
  if (!opens || shape !== Shape.capital) return 0;
  const alone = after === undefined || (after.shape !== Shape.capital && after.shape !== Shape.initial);
  // «Сорок восемь страниц», «Мальчик оставил»: surnames, but for the sentence that they open.
  if (alone && (lex & Kind.ordinary) > 0 && (lex & listed) === Kind.surname && after?.shape === Shape.lower) return 10;
  if ((lex & listed) > 0) return 0;
  return (lex & Kind.ordinary) > 0 || (alone && (lex & Ending.surname) === 0) ? 8 : 0;
}

let weights: Weights | undefined;
/** A block has three weights, as things are. */
const blockBits = 6;
const room = new Int32Array(64);

/** How far each token is a part of a name: above 0 it is, what cannot be one is far below; and how far the words around lead to one. */
export function tag(tokens: readonly NameToken[]): { readonly scores: Float32Array; readonly led: Uint8Array } {
  weights ??= weightsOf(packed, least, buckets, blockBits, 'weights of names');
  const textCase = caseOf(tokens);
  const elsewhere = elsewhereOf(tokens);
  const led = leads(tokens);
  const scores = new Float32Array(tokens.length).fill(Number.NEGATIVE_INFINITY);
  const hashes: (Hashed | undefined)[] = [];
  let before = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const lead = led[at] ?? Lead.none;
    if (token === undefined || !(nameable(token) || lead > 0)) {
      before = 0;
      continue;
    }
    const count = features(tokens, at, before, textCase, elsewhere[at] ?? 0, room, hashes);
    let sum = 0;
    for (let index = 0; index < count; index++) sum += weightAt(weights, room[index] ?? 0);
    // In a text that has capitals a name without one has to be all the surer.
    scores[at] = sum * scale + lead - (lead === 0 ? doubt(token, tokens[at - 1], tokens[at + 1], textCase) : 0);
    before = (scores[at] ?? 0) > 0 ? 1 : 0;
  }
  return { scores, led };
}
