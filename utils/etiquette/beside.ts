import type { Span } from '../text';
import type { Placed } from './draft/parts';
import type { Finding } from './finding';

/** What is said of the look of single words: slang, capitals, rows of marks. */
const ofWords = ({ rule }: Finding): boolean => /^(?:tone\.slang|typo\.(?:caps|multi-punct))$/u.test(rule);
/** What is said of the sense of a sentence, which is written anew for it. */
const ofSense = (one: Finding): boolean => one.severity !== 'hint' && /^(?:safe|left|conf|greet|close)\./u.test(one.rule);

/** The sentence of the draft that holds a place. */
function sentenceAt(paragraphs: readonly Placed[], at: number): Span | undefined {
  const placed = paragraphs.find(({ start, end }) => start <= at && at < end);
  const sentence = placed?.paragraph.sentences.find(({ start, end }) => placed.start + start <= at && at < placed.start + end);
  return placed && sentence && { start: placed.start + sentence.start, end: placed.start + sentence.end };
}

/**
 * Findings without those about single words of a sentence whose sense is found fault with: «скиньте код в личку» asks for a code,
 * and once it no longer does, «скиньте» is gone too.
 */
export function graver(found: readonly Finding[], paragraphs: readonly Placed[]): readonly Finding[] {
  if (!found.some(ofWords)) return found;
  const grave = found.filter((one) => ofSense(one) && one.end > one.start);
  if (grave.length === 0) return found;
  return found.filter((one) => {
    if (!ofWords(one)) return true;
    const sentence = sentenceAt(paragraphs, one.start);
    return !sentence || !grave.some(({ start, end }) => start < sentence.end && sentence.start < end);
  });
}
