import { buildIndex, openIndex, saveIndex, stemOf, suggest, type SuggestIndex } from '../../../utils/suggest/index.ts';
import { percentile } from './measure.ts';
import { peers } from './peers.mjs';
import { developmentSet } from './sets.ts';
import { quickest, stages } from './stages.ts';
import { synthetic } from './synthetic.ts';

const goals: Readonly<Record<number, number>> = { 1000: 0.7, 10_000: 1, 100_000: 3 };
const counts = [1000, 10_000, 100_000];
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const row = (name: string, times: readonly number[], goal = ''): void =>
  console.log(`  ${name.padEnd(34)} p50 ${percentile(times, 50).toFixed(2)}  p95 ${percentile(times, 95).toFixed(2)} ms  ${goal}`);

const timed = (texts: readonly string[], ask: (text: string) => unknown): number[] =>
  texts.map((text) => {
    const start = performance.now();
    ask(text);
    return performance.now() - start;
  });

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Queries, building, reopening and memory over made-up libraries; the fast peers in the same run. */
export async function speed(): Promise<void> {
  const texts = developmentSet('ru').documents.map(({ title, text }) => `${title} ${text}`);
  for (const count of counts) {
    const { documents, letters: all, questions } = synthetic(count, texts, 600);
    // The worker has answered other letters before; those that are timed it has not seen.
    const [letters, others] = [all.slice(0, 300), all.slice(300)];
    console.log(`\n${count} documents`);
    const before = used();
    const start = performance.now();
    const work = process.cpuUsage();
    const build = buildIndex(documents);
    let longest = 0;
    let index: SuggestIndex;
    for (;;) {
      const at = performance.now();
      const step = build.next();
      longest = Math.max(longest, performance.now() - at);
      if (!step.done) continue;
      index = step.value;
      break;
    }
    const took = performance.now() - start;
    const { user, system } = process.cpuUsage(work);
    console.log(
      `  build ${(took / 1000).toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of work), longest slice ${longest.toFixed(0)} ms${count === 100_000 ? '   goal ≤ 10 s' : ''}`,
    );
    console.log(`  memory of the index ${megabytes(used() - before)}${count === 100_000 ? '   goal ≤ 100 MB' : ''}`);
    const saved = structuredClone(saveIndex(index));
    const opening = Array.from({ length: 5 }, () => {
      const at = performance.now();
      if (!openIndex(saved)) throw new Error('a saved index does not open');
      return performance.now() - at;
    });
    row('open what was kept', opening, count === 100_000 ? 'goal ≤ 300 ms' : '');
    for (const letter of others) suggest(index, letter);
    const known = new Map(index.vocabulary.seen);
    const ask = (text: string): unknown => suggest(index, text);
    const goal = `goal ≤ ${goals[count]} p95`;
    // Once each, as they come to the worker, and what of that is the search's own on a machine that does other things too.
    row('whole letter', timed(letters, ask), goal);
    row('  the quickest of five', quickest(index, letters, known, ask), goal);
    row(
      'question',
      timed(questions, (text) => suggest(index, text)),
    );
    stages(index, letters.slice(0, 150), known);
    if (count > 10_000) continue;
    for (const name of ['MiniSearch', 'FlexSearch'] as const) {
      const search = await peers[name](documents, 'ru', stemOf);
      row(`${name}, whole letter`, timed(letters.slice(0, 100), search));
    }
  }
}
