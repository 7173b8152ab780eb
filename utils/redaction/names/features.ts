import { nameable, type NameToken, Shape } from './tokens';

/** Size of the table of weights: features are hashed into it. */
export const buckets = 1 << 20;

const edge: NameToken = { start: 0, end: 0, norm: '', shape: Shape.edge, lex: 0 };

function hash(text: string, seed: number): number {
  let sum = seed | 0;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}

function mix(template: number, a: number, b = 0, c = 0): number {
  let sum = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) ^ b;
  sum = Math.imul(sum ^ (sum >>> 13), 0x297a2d39) ^ c;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 14)) & (buckets - 1);
}

/** A token's own hashes, made once. */
export interface Hashed {
  readonly word: number;
  readonly two: number;
  readonly three: number;
  readonly four: number;
}

const memory = new Map<string, Hashed>();

function hashed(norm: string): Hashed {
  const known = memory.get(norm);
  if (known !== undefined) return known;
  const made = { word: hash(norm, 17), two: hash(norm.slice(-2), 31), three: hash(norm.slice(-3), 47), four: hash(norm.slice(-4), 61) };
  if (memory.size > 20_000) memory.clear();
  memory.set(norm, made);
  return made;
}

/** How a whole text is written: 0 as usual, 1 without capitals, 2 in capitals. */
export function caseOf(tokens: readonly NameToken[]): number {
  let lower = 0;
  let upper = 0;
  let capital = 0;
  for (const { shape, norm } of tokens) {
    if (shape === Shape.lower) lower++;
    else if (shape === Shape.upper && norm.length > 1) upper++;
    else if (shape === Shape.capital) capital++;
  }
  if (upper > lower && upper > 3) return 2;
  return capital * 25 < lower || (capital === 0 && lower > 0) ? 1 : 0;
}

const end = /^[.!?…]/;

/** Opens a sentence, a line or a quotation: a capital there says nothing. */
function opens(before: NameToken): number {
  if (before.shape === Shape.edge || before.shape === Shape.line) return 1;
  if (before.shape === Shape.mark) return end.test(before.norm) ? 1 : /^["«“(>\]]/.test(before.norm) ? 2 : before.norm === ':' ? 3 : 0;
  return 0;
}

/**
 * Features of one token into `into`, the label before it among them; gives their number.
 * @param hashes of the same tokens, filled as they are asked for: from three before the first on
 */
export function features(
  tokens: readonly NameToken[],
  at: number,
  before: number,
  textCase: number,
  elsewhere: number,
  into: Int32Array,
  hashes: (Hashed | undefined)[] = [],
): number {
  const here = tokens[at] ?? edge;
  const p1 = tokens[at - 1] ?? edge;
  const p2 = tokens[at - 2] ?? edge;
  const n1 = tokens[at + 1] ?? edge;
  const n2 = tokens[at + 2] ?? edge;
  const n3 = tokens[at + 3] ?? edge;
  // Each token stands in the windows of its neighbours too.
  const of = (place: number) => (hashes[place + 3] ??= hashed(tokens[place]?.norm ?? ''));
  const [h, hp1, hp2, hp3, hn1, hn2] = [of(at), of(at - 1), of(at - 2), of(at - 3), of(at + 1), of(at + 2)];
  const s = here.shape * 4 + textCase;
  const open = opens(p1);
  let count = 0;
  const put = (bucket: number) => {
    into[count++] = bucket;
  };
  put(mix(1, before, s));
  put(mix(2, h.word, s));
  put(mix(3, h.two, s));
  put(mix(4, h.three, s));
  put(mix(5, h.four, s));
  put(mix(6, s, here.lex, before));
  put(mix(7, s, here.lex, n1.lex * 16 + n1.shape));
  put(mix(8, s, here.lex, p1.lex * 16 + p1.shape));
  put(mix(9, s, p1.shape * 16 + n1.shape, before));
  put(mix(10, hp1.word, s));
  put(mix(11, hn1.word, s));
  put(mix(12, hp2.word, s));
  put(mix(13, hn2.word, s));
  put(mix(14, hp1.word, here.lex, s));
  put(mix(15, hp1.word, hp2.word, s));
  put(mix(16, here.lex, p1.lex, n1.lex + (s << 12)));
  put(mix(17, before, here.lex, p1.shape * 16 + n1.shape));
  put(mix(18, hp1.three, here.lex, s));
  put(mix(19, h.two, hn1.two, s));
  put(mix(20, open, here.lex, s));
  put(mix(21, open, h.word, 0));
  put(mix(22, elsewhere, s, here.lex));
  put(mix(23, before, h.three, s));
  put(mix(24, n1.shape * 16 + n2.shape, n1.lex, here.lex + (s << 12)));
  put(mix(25, before, hp1.word, s));
  put(mix(26, here.lex, n1.lex, n2.lex + (n1.shape << 14) + (n2.shape << 20)));
  put(mix(27, hp3.word, hp2.word, s));
  put(mix(28, p2.shape * 256 + p1.shape * 16 + n1.shape, n2.shape * 16 + n3.shape, s));
  put(mix(29, hn1.word, here.lex, open));
  put(mix(30, before, hp1.two, h.two));
  return count;
}

/** For each token whether its word stands elsewhere in the text: 1 in lower case, 2 within a name-like pair, 3 both. */
export function elsewhereOf(tokens: readonly NameToken[]): Uint8Array {
  const small = new Set<string>();
  for (const { shape, norm } of tokens) if (shape === Shape.lower) small.add(norm);
  return Uint8Array.from(tokens, (token) => (token.shape !== Shape.lower && nameable(token) && small.has(token.norm) ? 1 : 0));
}
