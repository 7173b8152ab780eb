import type { Token } from '../../text';

/** What a short form stands for behind its first word. One with 's is parted only where it is surely no owner: “it's”, “there's”. */
const ends: readonly (readonly [RegExp, string])[] = [
  [/^(?:[a-z]+)(?='ve$)/u, 'have'],
  [/^(?:[a-z]+)(?='re$)/u, 'are'],
  [/^(?:[a-z]+)(?='ll$)/u, 'will'],
  [/^i(?='m$)/u, 'am'],
  [/^(?:i|you|he|she|it|we|they)(?='d$)/u, 'would'],
  [/^(?:it|that|he|she|what|there|who|here|where|how)(?='s$)/u, 'is'],
  [/^(?:do|does|did|is|are|was|were|have|has|had|could|should|would|must|might|need)(?=n't$)/u, 'not'],
];
const odd: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall', cannot: 'can' };

/** The two words that an English short form stands for; undefined for any other word. */
export function fullForm(word: string): readonly [string, string] | undefined {
  // First of all, for it is asked of every word.
  if (!word.includes("'") && word !== 'cannot') return undefined;
  const first = odd[word];
  if (first !== undefined) return [first, 'not'];
  for (const [begins, second] of ends) {
    const head = begins.exec(word)?.[0];
    if (head !== undefined) return [head, second];
  }
  return undefined;
}

/** The words of a text with short forms parted in two; both stand at the place of the one. */
export function parted(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ norm }) => norm === 'cannot' || norm.includes("'"))) return tokens;
  return tokens.flatMap((token): readonly Token[] => {
    const full = fullForm(token.norm);
    if (full === undefined) return [token];
    const middle = token.start + Math.min(full[0].length, token.end - token.start - 1);
    return [
      { ...token, end: middle, norm: full[0] },
      { ...token, start: middle, norm: full[1] },
    ];
  });
}
