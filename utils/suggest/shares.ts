import { tokens } from '../text';
import { distanceWithin } from './distance';
import { stemOf } from './stem';
import { usualShare } from './words/little';

/** So much of a text is looked through: what it is about stands there. */
const looked = 4000;
const shortest = 3;
/** Words that begin alike for so long, and for so much of what was typed, are taken for one. */
const alike = 4;
const alikeShare = 0.6;

const slipsIn = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

function isLike(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  if (same >= alike && same >= alikeShare * typed.length) return true;
  const slips = slipsIn(typed);
  return slips > 0 && Math.abs(word.length - typed.length) <= slips && distanceWithin(typed, word, slips) <= slips;
}

const bindsOnly = (word: string): boolean => usualShare(stemOf(word)) > 0;

/**
 * Whether a text has a word that one of those typed begins, or is but for a slip: more than the letter or two by which
 * keys pressed at random are like any text. Of several words those that only bind or ask tell nothing («нет такого»); one
 * alone may be what is meant, or be on its way to another.
 */
export function sharesWord(typed: string, text: string): boolean {
  const asked = [...new Set(tokens(typed).map(({ norm }) => norm))].filter((word) => word.length > 1 || /\d/u.test(word));
  const told = asked.length > 1 ? asked.filter((one) => !bindsOnly(one)) : asked;
  const tells = (word: string): boolean => asked.length === 1 || !bindsOnly(word);
  const words = new Set(tokens(text.slice(0, looked)).map(({ norm }) => norm));
  return told.some((one) => words.has(one) || (one.length >= shortest && [...words].some((word) => isLike(one, word) && tells(word))));
}
