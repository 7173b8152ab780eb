import { fullForm } from './contractions';
import { type Slot, slotOf } from './pattern';

export interface Phrase {
  readonly slots: readonly Slot[];
  /** Only at the beginning of a sentence, only at its end. */
  readonly first: boolean;
  readonly last: boolean;
  /** What to write instead; forms parted by `|` go with the forms of the slot that has as many. */
  readonly fix: string | undefined;
}

/** A phrase that stands for more is a mistake of its author; the rest is left out rather than the page held up. */
const most = 10_000;

type Way = readonly Slot[];
interface Read {
  readonly ways: readonly Way[];
  readonly at: number;
}

/** The slots of a word, or of a bare choice `a|b`; an English short form is two words. */
function wordWays(word: string): readonly Way[] {
  if (!word.includes("'") && !word.includes('cannot')) return [[slotOf(word)]];
  const plain: string[] = [];
  const full: Way[] = [];
  for (const each of word.split('|')) {
    const pair = fullForm(each);
    if (pair) full.push(pair.map(slotOf));
    else plain.push(each);
  }
  return plain.length > 0 ? [[slotOf(plain.join('|'))], ...full] : full;
}

/** Where a word ends that begins at a place: at a space, a bracket, in a group at `|` too. By signs: expressions take longer. */
export function wordEnd(text: string, from: number, inGroup: boolean): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 160 || code === 40 || code === 41 || code === 91 || code === 93 || (inGroup && code === 124)) break;
  }
  return at;
}

/** What may stand for a group: one slot of all its single words, and each of its longer phrases. */
function readGroup(text: string, from: number): Read {
  const lone: string[] = [];
  const ways: Way[] = [];
  let at = from;
  for (;;) {
    const end = wordEnd(text, at, true);
    const word = text.slice(at, end);
    if (end >= text.length || '|)]'.includes(text.charAt(end))) {
      const pair = fullForm(word);
      if (pair) ways.push(pair.map(slotOf));
      else if (word !== '') lone.push(word);
      at = end;
    } else {
      const inside = readWays(text, at, true);
      ways.push(...inside.ways);
      ({ at } = inside);
    }
    if (text.charAt(at) !== '|') break;
    at += 1;
  }
  return { ways: lone.length > 0 ? [[slotOf(lone.join('|'))], ...ways] : ways, at: at + 1 };
}

/** One word or group at a place. */
function readOne(text: string, from: number, inGroup: boolean): Read {
  const sign = text.charAt(from);
  if (sign !== '(' && sign !== '[') {
    const whole = wordEnd(text, from, inGroup);
    // «a|(b|c)» goes on with the group.
    const end = Math.max(from + 1, text.charAt(whole - 1) === '|' ? whole - 1 : whole);
    return { ways: wordWays(text.slice(from, end)), at: end };
  }
  const { ways, at } = readGroup(text, from + 1);
  const [only] = ways;
  const single = ways.length === 1 && only?.length === 1 ? only[0] : undefined;
  return { ways: sign === '(' ? ways : single ? [[slotOf(`?${single.written}`)]] : [[], ...ways], at };
}

/** All ways of words from a place on, to the end or to that of the group's choice. */
function readWays(text: string, from: number, inGroup: boolean): Read {
  let found: readonly Way[] = [[]];
  let at = from;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (inGroup && (sign === '|' || sign === ')' || sign === ']')) break;
    if (sign === ' ' || sign === ')' || sign === ']') {
      at += 1;
      continue;
    }
    const one = readOne(text, at, inGroup);
    const ways = [...one.ways];
    ({ at } = one);
    // «(a|b)|(c|d)» outside a group is one choice.
    while (!inGroup && text.charAt(at) === '|' && at + 1 < text.length) {
      const next = readOne(text, at + 1, false);
      ways.push(...next.ways);
      ({ at } = next);
    }
    const before = found;
    if (ways.length > 0) found = before.flatMap((begun) => ways.map((way) => [...begun, ...way])).slice(0, most);
  }
  return { ways: found, at };
}

/** A phrase as it is compared: small letters, ё as е, the typographic apostrophe as the plain one. */
export const smallOf = (written: string): string => written.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");

/**
 * Reads a phrase as the compiled lexicon and a company's own rules write it, as the plain phrases that it stands for: words parted
 * by spaces, `a|b` a choice, `(a b|c)` one of several, `[x]` with or without, `*3` up to three words of any kind, `*ли` a word of one
 * of the `kinds`, `<ru3>` one of a list of the product, `^` the beginning and `$` the end of a sentence, `-> instead` what to write,
 * an empty one to leave the phrase out. Words are compared without case, ё as е, English short forms in full.
 */
export function readPhrases(written: string): Phrase[] {
  const arrow = written.indexOf('->');
  const left = arrow < 0 ? written : written.slice(0, arrow);
  const fix = arrow < 0 ? undefined : written.slice(arrow + 2).trim();
  const { ways } = readWays(smallOf(left).trim(), 0, false);
  return ways.map((way) => ({
    slots: way.filter(({ written: word }) => word !== '^' && word !== '$'),
    first: way[0]?.written === '^',
    last: way.at(-1)?.written === '$',
    fix,
  }));
}
