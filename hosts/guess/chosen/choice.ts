/** A text of the page that may be what is looked for, with weak signs of it in the order of the weights. */
export interface Choice {
  readonly text: string;
  readonly signs: readonly number[];
}

/** Of texts that stand in several places each sign is taken where it is strongest. */
export function gathering(): {
  take(text: string, signs: readonly number[]): void;
  readonly found: ReadonlyMap<string, readonly number[]>;
} {
  const found = new Map<string, number[]>();
  return {
    take(text, signs) {
      const known = found.get(text);
      if (known === undefined) found.set(text, [...signs]);
      else for (const [at, value] of signs.entries()) known[at] = Math.max(known[at] ?? 0, value);
    },
    found,
  };
}

/** The text whose signs weigh the most; empty where none weighs more than that there is none, which the last weight tells. */
export function chosenOf(choices: readonly Choice[], weights: readonly number[]): string {
  let best = { text: '', sum: weights.at(-1) ?? 0 };
  for (const { text, signs } of choices) {
    const sum = signs.reduce((all, sign, at) => all + sign * (weights[at] ?? 0), 0);
    if (sum > best.sum) best = { text, sum };
  }
  return best.text;
}
