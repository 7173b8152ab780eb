import type { Placed } from './draft/parts';
import type { Finding } from './finding';

/** In fewer sentences there is no room for a second remark, so that there is none tells nothing. */
const fewest = 4;

/** Sentences of three words or more: no greetings, no names under a letter. */
const sentencesIn = (paragraphs: readonly Placed[]): number =>
  paragraphs.reduce((sum, { paragraph }) => sum + paragraph.sentences.filter(({ first, last }) => last - first > 2).length, 0);

/**
 * Who is rude is so more than once: what polite replies say too is a warning where something else in the reply is found fault with,
 * and a hint where it is the only remark of a reply of some length.
 */
export function doubted(found: readonly Finding[], paragraphs: readonly Placed[]): readonly Finding[] {
  const [only, second] = found.filter(({ severity }) => severity !== 'hint');
  if (only?.unsure !== true || only.severity !== 'warn' || second || sentencesIn(paragraphs) < fewest) return found;
  return found.map((one) => (one === only ? { ...one, severity: 'hint' } : one));
}
