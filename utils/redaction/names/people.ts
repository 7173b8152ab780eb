import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';
import { again } from './again';
import { settled } from './runs';
import { tag } from './tagger';
import { nameTokens } from './tokens';

/** The names of people in a text: by the tagger, and again in other forms where one was certain. */
export function people(reading: Reading): readonly Candidate[] {
  const tokens = nameTokens(reading);
  const named = again(tokens, tag(tokens));
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!named[at]) continue;
    let last = at;
    while (named[last + 1] === true) last++;
    const [from, to] = settled(tokens, at, last) ?? [];
    const [opening, closing] = [tokens[from ?? -1], tokens[to ?? -1]];
    if (opening !== undefined && closing !== undefined)
      found.push({ start: opening.start, end: closing.end, score: 0.9, evidence: 'model', because: '' });
    at = last;
  }
  return found;
}
