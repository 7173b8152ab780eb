import type { SuggestIndex } from '../../../utils/suggest/index.ts';
import { blend } from '../../../utils/suggest/blend.ts';
import { queryOf } from '../../../utils/suggest/query.ts';
import { rank } from '../../../utils/suggest/rank.ts';
import { reasonsFor, weighReasons } from '../../../utils/suggest/reasons.ts';
import { readLetter } from '../../../utils/text/index.ts';
import { percentile } from './measure.ts';

const rounds = 5;

type Seen = SuggestIndex['vocabulary']['seen'];

/** Words that letters have brought since are new again. */
function forget({ vocabulary: { seen } }: SuggestIndex, known: Seen): void {
  for (const stem of seen.keys()) if (!known.has(stem)) seen.delete(stem);
}

/**
 * The quickest of five times of each letter, its words new each time: what the work takes by itself. Times taken once hold what
 * else the machine does meanwhile besides.
 * @param known words that other letters have brought before these
 */
export function quickest(index: SuggestIndex, letters: readonly string[], known: Seen, ask: (text: string) => unknown): number[] {
  const best = letters.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1)
    letters.forEach((text, at) => {
      forget(index, known);
      const start = performance.now();
      ask(text);
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
    });
  return best;
}

/**
 * What a letter's time goes to, stage by stage. Each stage of a letter is done some times over and the quickest counts,
 * so a busy machine shows little in it.
 * @param known words that other letters have brought before these
 */
export function stages(index: SuggestIndex, letters: readonly string[], known: Seen): void {
  const best = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    letters.forEach((text, at) => {
      forget(index, known);
      const timed = <T>(stage: string, work: () => T): T => {
        const start = performance.now();
        const result = work();
        const times = best.get(stage) ?? [];
        times[at] = Math.min(times[at] ?? Infinity, performance.now() - start);
        best.set(stage, times);
        return result;
      };
      const letter = timed('read', () => readLetter(text));
      const query = timed('words, what they may stand for', () => queryOf(index, letter, undefined));
      timed('the same, all seen before', () => queryOf(index, letter, undefined));
      const { list, seen: looked } = timed('ranked', () => rank(index, query, { questions: 0, lang: 'ru', today: undefined }));
      const blended = timed('blended', () => blend(index, list, undefined, undefined));
      timed('reasons', () => {
        const weighed = weighReasons(index, query);
        return blended.slice(0, 5).map(({ doc }) => reasonsFor(index, weighed, text, doc, looked));
      });
    });
  }
  for (const [stage, times] of best)
    console.log(`    ${stage.padEnd(32)} p50 ${percentile(times, 50).toFixed(3)}  p95 ${percentile(times, 95).toFixed(3)} ms`);
}
