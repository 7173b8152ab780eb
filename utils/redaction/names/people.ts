import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';
import { again } from './again';
import { refined } from './refined';
import { settled } from './runs';
import { tag } from './tagger';
import { nameTokens, type NameToken, Shape } from './tokens';

const longest = 5;

/** «г.о.», «т.е.», «i.e.», «P.O.»: shortened words that look like initials. */
const shortened =
  /^(?:т\. ?[екдпнч]\.|у\. ?е\.|[гмс]\. ?[опр]\.|д\. ?р\.|н\. ?э\.|в\. ?т\.|i\. ?e\.|e\. ?g\.|[ap]\. ?m\.|P\. ?O\.|U\. ?[SK]\.)$/;

/** «Томас Винье (Thomas Vinje)»: the same name in the letters of its own language, in brackets right after it. */
function inBrackets(tokens: readonly NameToken[], at: number): readonly [first: number, last: number] | undefined {
  if (tokens[at]?.norm !== '(') return undefined;
  let last = at;
  while (last < at + longest && /^[a-zà-ž]/u.test(tokens[last + 1]?.norm ?? '')) last++;
  const capitals = tokens.slice(at + 1, last + 1).filter(({ shape }) => shape === Shape.capital || shape === Shape.upper).length;
  return tokens[last + 1]?.norm === ')' && capitals >= 1 && last - at >= 2 ? [at + 1, last] : undefined;
}

/** The names of people in a text: by the tagger, and again in other forms where one was certain. */
export function people(reading: Reading): readonly Candidate[] {
  const tokens = refined(nameTokens(reading));
  const named = again(tokens, tag(tokens));
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!named[at]) continue;
    let last = at;
    while (named[last + 1] === true) last++;
    const [from, to] = settled(tokens, at, last) ?? [];
    const [opening, closing] = [tokens[from ?? -1], tokens[to ?? -1]];
    if (opening !== undefined && closing !== undefined && !shortened.test(reading.text.slice(opening.start, closing.end)))
      found.push({ start: opening.start, end: closing.end, score: 0.9, evidence: 'model', because: '' });
    at = last;
    const [first, end] = (to === undefined || /^[a-z]/.test(closing?.norm ?? '') ? undefined : inBrackets(tokens, to + 1)) ?? [];
    const [bracketed, close] = [tokens[first ?? -1], tokens[end ?? -1]];
    if (bracketed !== undefined && close !== undefined && end !== undefined) {
      found.push({ start: bracketed.start, end: close.end, score: 0.85, evidence: 'model', because: '' });
      at = end;
    }
  }
  return found;
}
