import { timeNear } from '../features/deadline';
import type { Paragraph, Sentence } from '../draft/paragraph';
import type { Unless } from './lexicon';
import { type Hit, type Matcher, matcherOf, matches } from './match';

type Place = 'before' | 'after' | 'earlier' | 'sentence' | 'paragraph';
const places: readonly Place[] = ['before', 'after', 'earlier', 'sentence', 'paragraph'];

/** Says whether a phrase at its place does not count after all. */
export type Excuse = (paragraph: Paragraph, sentence: Sentence, hit: Hit<unknown>) => boolean;

function stands(place: Place, hit: Hit<unknown>, other: Hit<unknown>): boolean {
  if (place === 'before') return other.last === hit.first;
  if (place === 'after') return other.first === hit.last;
  if (place === 'earlier') return other.last <= hit.first;
  return other.last <= hit.first || other.first >= hit.last;
}

/** Compiles the exceptions of a rule. */
export function excuseOf(unless: Unless | undefined): Excuse {
  if (unless === undefined) return () => false;
  const checks = places.flatMap((place): readonly (readonly [Place, Matcher<Place>])[] => {
    const phrases = unless[place];
    return phrases ? [[place, matcherOf([[place, phrases]])]] : [];
  });
  return (paragraph, sentence, hit) => {
    if (unless.question && sentence.question) return true;
    if (unless.deadline && timeNear(paragraph, sentence)) return true;
    return checks.some(([place, matcher]) => {
      const within = place === 'paragraph' ? paragraph.sentences : [sentence];
      return within.some((each) => matches(matcher, paragraph, each).some((other) => stands(place, hit, other)));
    });
  };
}
