import { randomFrom } from '../../../scripts/chance.ts';

/** Places of the right document (0 is first, −1 none of the first ten), a letter each. */
export type Places = readonly number[];

export const placeOf = (found: readonly string[], right: readonly string[]): number => found.findIndex((id) => right.includes(id));

const share = (count: number, of: number): string => (count / Math.max(1, of)).toFixed(3);

/** R@1, R@3 and MRR@10. */
export function recall(places: Places): string {
  const within = (most: number): number => places.filter((place) => place >= 0 && place < most).length;
  const sum = places.reduce((all, place) => all + (place < 0 ? 0 : 1 / (place + 1)), 0);
  return [share(within(1), places.length), share(within(3), places.length), share(sum, places.length)].join(' / ');
}

const hits = (places: Places): number[] => places.map((place) => Number(place >= 0 && place < 3));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Difference in R@3, in points, with its 95 % interval by paired bootstrap (2,000 draws). */
export function gain(ours: Places, theirs: Places): string {
  const other = hits(theirs);
  const differences = hits(ours).map((hit, at) => hit - (other[at] ?? 0));
  const random = randomFrom(2024);
  const draws = Array.from({ length: 2000 }, () =>
    mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  );
  draws.sort((a, b) => a - b);
  const points = (value: number | undefined): string => ((value ?? 0) * 100).toFixed(1);
  return `${points(mean(differences))} [${points(draws[50])}, ${points(draws[1949])}]`;
}

export const recallAt3 = (places: Places): number => mean(hits(places));

/** How often a letter with an answer is judged surer than one without; 0.5 is chance. */
export function areaUnder(withAnswer: readonly number[], without: readonly number[]): number {
  let above = 0;
  for (const a of withAnswer) for (const b of without) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (withAnswer.length * without.length);
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** The same, where only letters are set against each other of which neither has a third more words than the other. */
export function areaAmongAlike(
  withAnswer: readonly string[],
  without: readonly string[],
  sureWith: readonly number[],
  sureWithout: readonly number[],
): number {
  let above = 0;
  let pairs = 0;
  withAnswer.forEach((text, at) => {
    without.forEach((other, place) => {
      const [a, b] = [wordsIn(text), wordsIn(other)];
      if (Math.max(a, b) * 3 > Math.min(a, b) * 4) return;
      pairs += 1;
      above += areaUnder([sureWith[at] ?? 0], [sureWithout[place] ?? 0]);
    });
  });
  return above / pairs;
}

/** The value that so many hundredths of the times stay under. */
export function percentile(times: readonly number[], hundredths: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredths) / 100))] ?? 0;
}
