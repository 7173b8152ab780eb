import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

const word = "[A-Z\\d][\\w.'’-]{0,24}";
/** «B-704, Sai Krupa Apartments, Aundh Road, Pune 411007»: a flat or a house, parts between commas, a town with the six digits of India Post. */
const address = new RegExp(
  `(?<![\\w/-])(?:(?:Flat|House|H\\.?[ ]?No\\.?|Plot|Door|Room|Shop|No\\.?)[ ]?(?:No\\.?[ ]?)?#?)?(?:[A-Z]{1,2}-?[ ]?)?\\d{1,4}[A-Z]?(?:[/-]\\d{1,4})?,[ ](?:${word}(?:[ ]${word}){0,4},[ ]){1,5}[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?[ ,–-]{1,3}\\d{3}[ ]?\\d{3}(?!\\d)`,
  'g',
);

/** Addresses as India writes them. */
export function indianAddresses({ text }: Reading): readonly Candidate[] {
  if (!/[a-z][ ,–-]{1,3}\d{3} ?\d{3}(?!\d)/.test(text)) return [];
  return [...text.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 0.9,
    evidence: 'context' as const,
    because: match[0].slice(0, 12),
  }));
}
