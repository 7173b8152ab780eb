import { type Fact, type Letter, readLetter, type Span, type TextLanguage } from '../text';
import { type Ask, askEvidence, asksIn, type Candidate, candidatesIn, rhetoricalIn } from './asks';
import { type Missing, missingIn } from './missing';
import { heatOf, type Mood, moodEvidence, moodOf } from './mood';
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

/** What the customer says himself, courtesies between the sentences included. */
const ownPieces = ({ body, courtesy }: Letter): Span[] =>
  [...body, ...courtesy.filter((one) => !body.some((piece) => piece.start <= one.start && one.end <= piece.end))].toSorted(
    (a, b) => a.start - b.start,
  );

/** «Верните деньги», "Fix it": told to do, not begged. */
const isOrder = (ask: string): boolean =>
  /^\p{L}+(?:ите|йте|ьте)(?:сь)?(?!\p{L})|^(?!i |we |could |can |would |please |my |our |need |want )[a-z]{3,} /iu.test(ask) &&
  !/(?<!\p{L})(?:пожалуйста|прошу|please|kindly)(?!\p{L})/iu.test(ask);

const evidenceIn = (letter: Letter, pieces: readonly Span[], asks: readonly Candidate[]) =>
  moodEvidence(letter.text, pieces, rhetoricalIn(letter.text, letter.body), letter.greeting !== undefined, {
    asks: asks.filter(({ rhetorical }) => !rhetorical).length,
    orders: asks.filter(({ kind, text }) => kind === 'request' && isOrder(text)).length,
  });

/** The sentence that tells most: what is wanted by an «если не», else the first that names something, else the first. */
function gistOf({ text, body, facts }: Letter): Span | undefined {
  const says = ({ start, end }: Span): string => text.slice(start, end);
  return (
    body.find((one) => /(?<!\p{L})(?:если .*(?<!\p{L})не|unless|if .*(?:not|n['’]t))(?!\p{L})/iu.test(says(one))) ??
    body.find((one) => facts.some(({ start }) => start >= one.start && start < one.end && /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(says(one)))) ??
    body[0]
  );
}

/**
 * The evidence in a letter, counted, of its mood and of each place that may be an ask: what the weights are fitted on.
 * @param scored what its mood weighs where that is not to come from weights that know the letter
 */
export function measured(text: string, scored?: number) {
  const letter = readLetter(text);
  const candidates = candidatesIn(text, letter.body, letter.lang);
  const mood = evidenceIn(letter, ownPieces(letter), candidates);
  const heat = heatOf(mood, scored);
  const asks = candidates.map((one) => ({
    start: one.start,
    end: one.end,
    kind: one.kind,
    text: one.text,
    counts: askEvidence(text, letter.body, candidates, one, heat),
  }));
  return { mood, heat, asks };
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
  const written = replies.flatMap((reply) => promisesWritten(reply, readLetter(reply).body));
  const pieces = ownPieces(letter);
  const candidates = candidatesIn(text, letter.body, letter.lang);
  const evidence = evidenceIn(letter, pieces, candidates);
  const mood = moodOf(text, evidence, pieces, letter.lang);
  const asks = asksIn(text, letter.body, candidates, heatOf(evidence));
  const gist = asks.length === 0 ? gistOf(letter) : undefined;
  return {
    asks,
    facts: letter.facts,
    mood,
    lang: letter.lang,
    promised: [...written, ...promisesTold(text, letter.body)],
    missing: missingIn(letter.own, letter.facts),
    ...(gist && { gist }),
  };
}
