import { normWord } from '../tokens';
import { boughtIn } from './bought';
import { type Fact, factOf } from './fact';
import { beginsAsGoods, isGoods, modifierOf } from './goods';
import { namedIn } from './products';
import { isNoGoods } from './no-goods';
import { goodsIn } from './things';
import { writtenNamesIn } from './written-names';

/** Something that may be a product of the letter, with what it was seen by. */
export interface Mention extends Fact {
  /** A rule of names; a noun of goods in a sentence of trade; a verb of buying; any noun of goods; what is written as a name. */
  readonly by: 'named' | 'traded' | 'bought' | 'thing' | 'written';
  /** How a name is written: in quotation marks, in Latin letters, with a capital. */
  readonly sort?: string;
}

const word = /(?<![\p{L}\p{N}])\p{L}[\p{L}-]*(?![\p{N}])/gu;
/** Whether two stand in one place, or side by side: «кухня «Верона»» is one thing. */
const over = (text: string, one: Fact, other: Fact): boolean => {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  return right.start < left.end || /^[\s«»"“”]{1,2}$/u.test(text.slice(left.end, right.start));
};

/** The thing a word calls, with the word before that belongs to it: «стиральная машина», "hearing aid". */
function thingsIn(text: string): Fact[] {
  const seen = new Set<string>();
  return [...text.matchAll(word)].flatMap((match) => {
    const norm = normWord(match[0]);
    if (!beginsAsGoods(norm)) return [];
    const first = modifierOf(norm, text.slice(Math.max(0, match.index - 24), match.index)) ?? '';
    if (first === '' && !isGoods(norm)) return [];
    // «стиральную машину» is told by its second word.
    const next = /^\s(\p{L}+)/u.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 24))?.[1] ?? '';
    if (modifierOf(normWord(next), `${match[0]} `) !== undefined) return [];
    const stem = norm.slice(0, Math.max(4, norm.length - 3));
    if (seen.has(stem)) return [];
    seen.add(stem);
    return [factOf('product', first.toLowerCase() + norm, first + match[0], match.index - first.length)];
  });
}

/** All that may be a product of a letter; what overlaps is taken by the stronger sign. */
export function mentionsIn(text: string): Mention[] {
  const sold = (one: Fact): boolean => !isNoGoods(text, one);
  const named = namedIn(text).filter(sold);
  const bought = boughtIn(text);
  // «льняную скатерть»: with the words that go with it.
  const whole = (thing: Fact): Fact => bought.find(({ start, end }) => start <= thing.start && thing.end <= end) ?? thing;
  const by = (sort: Mention['by'], facts: readonly Fact[]): Mention[] => facts.map((fact) => ({ ...fact, by: sort }));
  const all = [
    ...by('named', named),
    ...by('traded', goodsIn(text, named).map(whole)),
    ...by('bought', bought),
    ...by('thing', thingsIn(text)),
    ...by('written', writtenNamesIn(text).filter(sold)),
  ];
  const kept: Mention[] = [];
  for (const one of all) if (!kept.some((other) => over(text, one, other))) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}
