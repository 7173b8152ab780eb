/** What tests/bench/reading.ts asks of a page; made into one file and run in it. */
import { generic } from '@/hosts/generic';

/** Milliseconds that each of so many readings took, and how many letters the last one found. */
function readTimes(times: number): { readonly took: readonly number[]; readonly letters: number } {
  let letters = 0;
  const took = Array.from({ length: times }, () => {
    const began = performance.now();
    letters = generic.readTicket(document).messages.length;
    return performance.now() - began;
  });
  return { took, letters };
}

Object.assign(globalThis, { readTimes });
