import { type Fact, readLetter, type Span, type TextLanguage } from '../text';
import { type Ask, asksIn, rhetoricalIn } from './asks';
import { type Missing, missingIn } from './missing';
import { type Mood, moodOf } from './mood';
import { type Promised, promisesTold, promisesWritten } from './promises';

/** What a letter says, taken out of it: every place is in UTF-16 code units of the letter. */
export interface Summary {
  readonly asks: readonly Ask[];
  readonly facts: readonly Fact[];
  readonly mood: Mood;
  readonly lang: TextLanguage;
  /** What the customer says was promised, and what earlier replies promised (places are then in that reply). */
  readonly promised: readonly Promised[];
  readonly missing: readonly Missing[];
  /** What the letter is about when it asks nothing: its first sentence that says something. */
  readonly gist?: Span;
}

/**
 * Sums up a letter: extracts, never writes.
 * @param options.today ISO date by which «вчера» is counted
 * @param options.replies what the company wrote before, oldest first
 */
export function summarise(
  text: string,
  { today, replies = [] }: { readonly today?: string; readonly replies?: readonly string[] } = {},
): Summary {
  const letter = readLetter(text, today);
  const asks = asksIn(text, letter.body, letter.lang);
  const written = replies.flatMap((reply) => promisesWritten(reply, readLetter(reply).body));
  const gist = asks.length === 0 ? letter.body[0] : undefined;
  const polite = letter.courtesy.filter((one) => !letter.body.some((piece) => piece.start <= one.start && one.end <= piece.end));
  return {
    asks,
    facts: letter.facts,
    mood: moodOf(text, [...letter.body, ...polite], rhetoricalIn(text, letter.body)),
    lang: letter.lang,
    promised: [...written, ...promisesTold(text, letter.body)],
    missing: missingIn(letter.own, letter.facts),
    ...(gist && { gist }),
  };
}
