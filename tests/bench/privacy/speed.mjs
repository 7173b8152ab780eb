// Run in a process of its own by run.mjs: first result after load, warm times, heap. Prints one line of JSON.
import { jsonLines } from './sets.mjs';

const [, , file = ''] = process.argv;
const texts = jsonLines('dev.jsonl').map(({ text }) => text);
const letter = (from) => {
  let text = '';
  for (let at = from; text.length < 2000; at++) text += `${texts[at % texts.length]}\n`;
  return text.slice(0, 2000);
};
const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

global.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const cpuBefore = process.cpuUsage().user;
const { findPrivate } = await import(file);
findPrivate(letter(0));
const first = (process.cpuUsage().user - cpuBefore) / 1000;
global.gc?.();
const heap = process.memoryUsage().heapUsed - heapBefore;

for (let warm = 0; warm < 300; warm++) findPrivate(letter(warm * 3));
const timed = (make) => {
  const took = [];
  for (let run = 0; run < 300; run++) {
    const text = make(run);
    const start = performance.now();
    findPrivate(text);
    took.push(performance.now() - start);
  }
  return { median: percentile(took, 0.5), p95: percentile(took, 0.95) };
};
const paragraphs = texts.flatMap((text) => text.split('\n')).filter((text) => text.length > 80);
console.log(
  JSON.stringify({
    first,
    heap: heap / 1024 / 1024,
    letter: timed((run) => letter(run * 5 + 1)),
    paragraph: timed((run) => paragraphs[run % paragraphs.length] ?? ''),
  }),
);
