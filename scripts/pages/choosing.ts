/** One of several texts that is right, or none of them. */
export interface Question {
  /** For each text its signs. */
  readonly signs: readonly (readonly number[])[];
  /** Which one is right; as many as there are texts, where none is. */
  readonly right: number;
  /** How much it counts. */
  readonly counts: number;
}

const rounds = 300;
const step = 0.1;
/** How strongly weights are drawn to nothing. */
const hold = 0.15;

/** For each text the signs that it has, by their numbers. */
const kept = (question: Question): readonly (readonly number[])[] =>
  question.signs.map((signs) => signs.flatMap((sign, at) => (sign === 0 ? [] : at)));

/** The chance of each text, and of none. */
function chancesOf(texts: readonly (readonly number[])[], weights: Float64Array): readonly number[] {
  const sums = [...texts.map((signs) => signs.reduce((sum, at) => sum + (weights[at] ?? 0), 0)), weights.at(-1) ?? 0];
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/**
 * Weights of signs by which the right text of each question is the likeliest (a conditional logit, by Adam's steps): the
 * same questions give the same weights. The last one tells how much speaks for none.
 */
export function weightsFor(questions: readonly Question[]): readonly number[] {
  const all = questions.map((question) => ({ ...question, texts: kept(question) }));
  const count = (questions.find(({ signs }) => signs.length > 0)?.signs[0]?.length ?? 0) + 1;
  const [weights, mean, square] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight) => -hold * weight);
    for (const { texts, right, counts } of all)
      for (const [nth, chance] of chancesOf(texts, weights).entries()) {
        const miss = counts * ((nth === right ? 1 : 0) - chance);
        for (const at of texts[nth] ?? [count - 1]) slope[at] = (slope[at] ?? 0) + miss;
      }
    for (const [at, value] of slope.entries()) {
      const [first, second] = [0.9 * (mean[at] ?? 0) + 0.1 * value, 0.99 * (square[at] ?? 0) + 0.01 * value ** 2];
      [mean[at], square[at]] = [first, second];
      weights[at] = (weights[at] ?? 0) + (step * first) / (1 - 0.9 ** round) / (Math.sqrt(second / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return [...weights].map((weight) => Math.round(10 * weight) / 10);
}
