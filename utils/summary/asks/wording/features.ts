import { mixed } from '../../../text';
import type { Phrase, Word } from './phrases';

const none: Word = { start: 0, end: 0, whole: 0, stem: 0, three: 0, two: 0, form: 0 };
/** So many words of a thought are looked at on either side of a phrase: one without marks may be a book. */
const near = 30;

/** What is told of a whole letter: whether it has a question mark, and how heated it is, from 0 to 2. */
export interface Manner {
  readonly asks: number;
  readonly heat: number;
}

/** Features of one phrase, as places in the table of weights, into `into`. */
export function features(words: readonly Word[], phrases: readonly Phrase[], at: number, { asks, heat }: Manner, into: number[]): void {
  into.length = 0;
  const here = phrases[at];
  if (here === undefined) return;
  const { from, to, mark, opens, closes, russian, nth } = here;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    into.push(mixed(template, a, b, c));
  };
  const size = to - from;
  put(1, 0);
  put(2, mark, asks);
  put(3, mark, closes, opens);
  put(4, mark, heat);
  put(5, russian, mark, closes);
  put(6, Math.min(8, size - 1), closes);
  put(7, opens, mark);
  put(8, Math.min(3, nth), mark);
  for (let place = from; place < to; place += 1) {
    const word = words[place] ?? none;
    put(10, word.stem);
    put(11, word.stem, mark);
    put(12, word.three, russian);
    put(60, word.form, mark);
    put(61, word.form, heat);
    const [next, second] = [words[place + 1], words[place + 2]];
    if (place + 1 >= to || next === undefined) continue;
    put(13, word.stem, next.stem);
    put(14, word.two, next.two);
    put(62, word.form, next.form);
    put(63, word.stem, next.form);
    put(64, word.form, next.stem);
    if (place + 2 >= to || second === undefined) continue;
    put(15, word.stem, next.stem, second.stem);
    put(16, word.stem, second.stem);
    put(65, word.form, next.form, second.form);
  }
  const head = words[from] ?? none;
  const [second, third] = [(size > 1 && words[from + 1]) || none, (size > 2 && words[from + 2]) || none];
  const tail = words[to - 1] ?? none;
  put(20, head.stem);
  put(21, head.whole);
  put(22, head.stem, second.stem);
  put(23, head.three, second.three);
  put(24, head.three, russian);
  put(25, head.three, mark);
  put(26, head.stem, mark);
  put(27, head.stem, opens);
  put(28, head.stem, heat, mark);
  put(29, head.stem, second.stem, third.stem);
  put(30, head.stem, second.three);
  put(31, head.three, second.stem);
  put(32, second.stem);
  put(33, second.three, russian);
  put(34, head.three, opens, russian);
  put(35, tail.stem);
  put(70, head.form, mark);
  put(71, head.form, opens, nth > 0 ? 1 : 0);
  put(72, head.form, second.form, mark);
  put(73, head.form, second.form, third.form);
  put(74, head.form, second.form, heat);
  put(75, head.form, second.form, closes);
  put(76, head.form, second.stem);
  put(36, tail.three, mark);
  for (let place = Math.max(here.first, from - near); place < Math.min(here.last, to + near); place += 1)
    if (place < from || place >= to) put(40, words[place]?.stem ?? 0);
  const [before, behind] = [phrases[at - 1], phrases[at + 1]];
  if (before !== undefined && before.thought === here.thought) {
    const [led, ended] = [words[before.from] ?? none, words[before.to - 1] ?? none];
    put(41, led.stem);
    put(42, led.stem, second.stem);
    put(43, ended.stem);
    put(44, ended.stem, head.stem);
    put(45, led.three, head.three);
    put(77, led.form, head.form, mark);
    put(78, words[before.to - 1]?.form ?? 0, head.form, opens);
    put(79, led.form, words[before.from + 1]?.form ?? 0, head.form);
    put(46, words[here.first]?.stem ?? 0, mark);
    for (let place = Math.max(before.from, from - near); place < before.to; place += 1) put(47, words[place]?.stem ?? 0);
  } else {
    put(48, 0);
    if (before !== undefined) put(49, before.mark, mark);
  }
  if (behind !== undefined && behind.thought === here.thought) {
    const next = words[behind.from] ?? none;
    put(50, next.stem);
    put(51, next.three);
    put(80, next.form, head.form, mark);
    put(52, next.stem, behind.to - behind.from > 1 ? (words[behind.from + 1]?.stem ?? 0) : 0);
    for (let place = behind.from; place < Math.min(behind.to, to + near); place += 1) put(53, words[place]?.stem ?? 0);
  } else {
    put(54, 0);
    if (behind !== undefined) put(55, words[behind.from]?.stem ?? 0, mark);
  }
  put(56, here.thought === 1 ? 1 : here.thought === phrases.at(-1)?.thought ? 2 : 0, mark);
  const prior = phrases[at - nth - 1];
  if (prior !== undefined)
    for (let place = prior.first; place < Math.min(prior.last, prior.first + 2); place += 1) put(57, words[place]?.stem ?? 0);
}
