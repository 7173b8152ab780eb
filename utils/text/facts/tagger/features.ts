import { hash, mixed } from '../../hashed';
import type { Piece } from './tokens';

/** Most features of one piece. */
export const most = 64;

const edge: Piece = {
  start: 0,
  end: 0,
  norm: '',
  shape: 0,
  isWord: false,
  stem: 0,
  two: 0,
  three: 0,
  goods: 0,
  fact: 0,
  by: 0,
  binds: false,
};
/** Before the name of a thing that is somebody's, or counted. */
const owning =
  /^(?:my|our|your|the|an?|his|her|their|th(?:is|at|ese|ose)|new|мо(?:й|я|е|ю|и|его|ей|ему|ем|им|их)|наш(?:а|е|у|и|его|ей)?|ваш(?:а|е|у|и|его|ей|ему|ем|им)?|эт(?:от|а|о|у|ой|ого|и|их)|два|две|три|\d+)$/u;
const ends = /^[.!?]/u;

/** What a letter tells of all its pieces. */
export interface Whole {
  readonly russian: number;
  readonly times: ReadonlyMap<number, number>;
  /** For each piece the number of its sentence, where that begins, and whether it stands in quotation marks. */
  readonly places: readonly { readonly sentence: number; readonly from: number; readonly quoted: number }[];
}

/** Reads what is told of a whole letter. */
export function wholeOf(pieces: readonly Piece[]): Whole {
  const times = new Map<number, number>();
  let [russian, latin, sentence, from, quoted] = [0, 0, 0, 0, 0];
  const places = pieces.map(({ norm, isWord, stem }, at) => {
    if (isWord) {
      if (norm.length > 3) times.set(stem, (times.get(stem) ?? 0) + 1);
      if (/^[а-я]/u.test(norm)) russian += norm.length;
      else latin += norm.length;
    }
    if (at > 0 && ends.test(pieces[at - 1]?.norm ?? '')) [sentence, from] = [sentence + 1, at];
    if (/^[«“]/u.test(norm)) quoted = 1;
    else if (norm === '"') quoted = 1 - quoted;
    else if (/^[»”]/u.test(norm)) quoted = 0;
    return { sentence, from, quoted };
  });
  return { russian: russian > latin ? 1 : 0, times, places };
}

/** Templates whose features tell how a thing stands and not which it is: these carry over from author to author. */
export const ofForm: ReadonlySet<number> = new Set([2, 3, 4, 5, 7, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30, 32, 33, 35]);

/**
 * Features of one piece into `into`, the template of each into `of`.
 * @returns how many there are
 */
export function features(pieces: readonly Piece[], at: number, whole: Whole, into: Int32Array, of: Uint8Array): number {
  const here = pieces[at] ?? edge;
  const [p1, p2, n1, n2] = [pieces[at - 1] ?? edge, pieces[at - 2] ?? edge, pieces[at + 1] ?? edge, pieces[at + 2] ?? edge];
  const { sentence, from, quoted } = whole.places[at] ?? { sentence: 0, from: 0, quoted: 0 };
  let count = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    of[count] = template;
    into[count++] = mixed(template, a, b, c);
  };
  put(1, here.stem);
  put(2, here.three);
  put(3, here.two);
  put(4, here.shape, whole.russian);
  put(5, p1.stem);
  put(6, p2.stem);
  put(7, n1.stem);
  put(8, n2.stem);
  put(9, p1.stem, here.stem);
  put(10, here.stem, n1.stem);
  put(11, p2.stem, p1.stem);
  put(12, n1.stem, n2.stem);
  put(13, p1.two, here.two);
  put(14, n1.two, whole.russian);
  put(15, p1.shape, here.shape, n1.shape);
  if (here.goods > 0) put(17, 1);
  if (n1.goods > 0) put(18, 1);
  if (p1.goods > 0) put(19, 1);
  put(20, here.by);
  put(21, p1.by * 36 + here.by * 6 + n1.by);
  if (here.fact > 0) put(22, 1);
  if (n1.fact > 0 || n2.fact > 0) put(23, n1.fact || n2.fact);
  if (p1.fact > 0 || p2.fact > 0) put(24, p1.fact || p2.fact);
  for (let back = 1; back <= 3; back += 1) {
    const one = pieces[at - back];
    if (one === undefined || (!one.isWord && one.shape !== 1)) break;
    if (owning.test(one.norm)) {
      put(25, hash(one.norm, 0, Math.min(3, one.norm.length)));
      put(26, 1);
      break;
    }
    if (one.binds) {
      put(26, one.stem, 1);
      break;
    }
  }
  for (let far = 2; far <= 5; far += 1) {
    const one = pieces[at - far];
    if (one === undefined || !one.isWord) break;
    put(27, one.stem);
  }
  for (let far = 2; far <= 5; far += 1) {
    const one = pieces[at + far];
    if (one === undefined || !one.isWord) break;
    put(28, one.stem);
  }
  put(30, Math.min(3, sentence));
  put(31, Math.min(4, at - from), here.shape);
  if (quoted > 0) {
    put(32, 1);
    put(33, here.shape);
  }
  if ((whole.times.get(here.stem) ?? 0) > 1) put(34, 1);
  if (!here.isWord) put(35, 1);
  if (here.binds) put(35, 2);
  put(36, 1);
  return count;
}
