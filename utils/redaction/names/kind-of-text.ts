import { type NameToken, Shape } from './tokens';

const pronoun = /^(?:he|she|him|her|his|hers|он|она|его|ее|ему|ей|ней|нем|него|ним|нею)$/;
/** Who writes and who is written to: words of a letter, which an account of others does without. */
const party =
  /^(?:я|мне|меня|мной|мы|нам|нас|нами|мой|моя|мое|мои|моего|моей|моему|мою|наш|наша|наше|наши|нашего|нашей|вы|вам|вас|вами|ваш|ваша|ваше|ваши|вашего|вашей|вашему|ты|тебе|тебя|пожалуйста|здравствуйте|i|i'm|i've|i'd|i'll|me|my|mine|we|we're|we've|we'd|us|our|ours|you|you're|your|yours|please|hello|hi|dear|thanks|thank)$/;

/** What a text has besides its names. */
export interface Around {
  /** Its words, and those of them that have a capital inside a sentence. */
  readonly words: number;
  readonly capitals: number;
  /** Whether it speaks of him or her. */
  readonly third: boolean;
  /** Whether it tells at length of others, as the news do. */
  readonly account: boolean;
  /** Whether it is a letter: somebody writes to somebody, beside what it repeats of others' words. */
  readonly letter: boolean;
}

export const capital = (token: NameToken | undefined) =>
  token !== undefined && (token.shape === Shape.capital || token.shape === Shape.upper || token.shape === Shape.mixed);

/** Whether a capital is none that opens a sentence. */
export function inside(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    capital(tokens[at]) && tokens[at]?.norm !== 'i' && before !== undefined && before.shape < Shape.line && !/^[.!?]/.test(before.norm)
  );
}

const opening = /^[«“„]$/;
const closing = /^[»”]$/;

/** Which tokens are somebody's words that the text repeats: in quotation marks, or a line after a dash. */
function repeated(tokens: readonly NameToken[]): Uint8Array {
  const found = new Uint8Array(tokens.length);
  let within = false;
  for (const [at, { shape, norm }] of tokens.entries()) {
    const opensLine = (tokens[at - 1]?.shape ?? Shape.line) >= Shape.line;
    if (shape >= Shape.line) within = false;
    else if (opening.test(norm) || (opensLine && /^[—–]$/.test(norm))) within = true;
    else if (norm === '"') within = !within;
    else if (closing.test(norm)) within = false;
    if (within) found[at] = 1;
  }
  return found;
}

/** Words of an account of others: what is shorter and no letter is a note, an offer, a question. */
const atLength = 60;

/** Looked at once for all names of a text. */
export function aroundOf(tokens: readonly NameToken[]): Around {
  const said = repeated(tokens);
  let [words, capitals, third, own, spoken] = [0, 0, false, 0, 0];
  tokens.forEach(({ shape, norm }, at) => {
    if (shape >= Shape.number) return;
    words++;
    if (inside(tokens, at)) capitals++;
    third ||= pronoun.test(norm);
    if (said[at] === 1) return;
    own++;
    // «1-я партия» is of nobody.
    if (party.test(norm) && tokens[at - 1]?.norm !== '-') spoken++;
  });
  const letter = spoken > own / 50;
  return { words, capitals, third, account: !letter && words >= atLength, letter };
}
