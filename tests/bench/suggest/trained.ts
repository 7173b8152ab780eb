import { type IndexedDocument, learn, type Learner, lessonsOf } from '../../../utils/suggest/index.ts';

/** What documents teach by themselves, how long that took and how much work it was (s), and the longest slice of it (ms). */
export function trained(documents: readonly IndexedDocument[]): {
  readonly learner: Learner;
  readonly seconds: number;
  readonly work: number;
  readonly longest: number;
} {
  const start = performance.now();
  const used = process.cpuUsage();
  const training = learn(lessonsOf(documents), [], 0);
  let longest = 0;
  for (;;) {
    const at = performance.now();
    const step = training.next();
    longest = Math.max(longest, performance.now() - at);
    if (!step.done) continue;
    const { user, system } = process.cpuUsage(used);
    return { learner: step.value, seconds: (performance.now() - start) / 1000, work: (user + system) / 1e6, longest };
  }
}
