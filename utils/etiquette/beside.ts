import type { Span } from '../text';
import type { Placed } from './draft/parts';
import type { Finding } from './finding';

/** What is said of the look of single words: slang, capitals, rows of marks. */
const ofWords = ({ rule }: Finding): boolean => /^(?:tone\.slang|typo\.(?:caps|multi-punct))$/u.test(rule);
/** What is said of the sense of a sentence, which is written anew for it. */
const ofSense = (one: Finding): boolean => one.severity !== 'hint' && /^(?:safe|left|conf|greet|close)\./u.test(one.rule);

interface Said extends Span {
  /** The words of the sentence before the place. */
  readonly lead: string;
}

/** The sentence of the draft that holds a place. */
function sentenceAt(paragraphs: readonly Placed[], at: number): Said | undefined {
  const placed = paragraphs.find(({ start, end }) => start <= at && at < end);
  const sentence = placed?.paragraph.sentences.find(({ start, end }) => placed.start + start <= at && at < placed.start + end);
  if (!placed || !sentence) return undefined;
  const [start, end] = [placed.start + sentence.start, placed.start + sentence.end];
  return { start, end, lead: placed.paragraph.shadow.slice(sentence.start, at - placed.start) };
}

/** What is said of how the reader is treated. */
const ofTreatment = ({ rule }: Finding): boolean =>
  /^tone\.(?:argue|calm-down|command|condescend|distrust|irony|minimise|pressure)$/u.test(rule);
/** «Мне жаль, что …», «Простите нас: …», “I'm sorry that …”: what follows is our own fault, unless a “but” or an “if” follows. */
const regrets =
  /^.{0,16}(?<![а-яёa-z])(?:(?:мне|нам) (?:[а-яё]+ )?жаль,? (?:что|из-за)|жаль, что|сожале[а-яё]+,? (?:что|о)|(?:извините|простите)(?: нас| меня)?(?:, пожалуйста)?(?:, (?:что|нас|меня)| за|:)|(?:приносим|приношу|примите)[^.!?]{0,30} извинения|(?:прошу|просим) прощения|sorry (?:that|about|for|we|your|our|the)|(?:apologi[sz]e|apologies)(?: that| for|:))(?![а-яёa-z])(?!.*(?<![а-яёa-z])(?:но|однако|если|зато|только|but|however|if)(?![а-яёa-z]))/isu;

/** Findings without those about the reader's treatment in a sentence that asks his pardon: «Простите, что вам ответили иначе». */
export function kinder(found: readonly Finding[], paragraphs: readonly Placed[]): readonly Finding[] {
  return found.some(ofTreatment)
    ? found.filter((one) => !ofTreatment(one) || !regrets.test(sentenceAt(paragraphs, one.start)?.lead ?? ''))
    : found;
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
