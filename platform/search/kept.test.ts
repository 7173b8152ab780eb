import { expect, test } from 'vitest';
import { kept, keptLessons } from './kept';

test.for([0, 499, 500, 1203])('%i lessons of use are read in pieces, none twice and none left out', async (count) => {
  await kept.lessons.clear();
  const lessons = Array.from({ length: count }, (_, at) => ({
    label: `reply-${at}`,
    features: Uint32Array.of(at),
    verdict: 'pick' as const,
  }));
  await kept.lessons.bulkAdd(lessons);
  expect((await keptLessons()).map(({ label }) => label)).toEqual(lessons.map(({ label }) => label));
});
