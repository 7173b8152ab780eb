import { type Letter, tokens } from '../text';
import { rarityInLetters } from './letter-words';
import { stemOf } from './stem';
import { kinOf } from './words/families';

const mostTopics = 5;

/**
 * The words that tell what a letter is about, for counting letters that nothing answers. Only words that are known from
 * elsewhere are told: a name, an address or a number is never among them.
 * @param isKnown whether a stem occurs in the library
 */
export function topicWords(letter: Letter, isKnown: (stem: string) => boolean): string[] {
  const found = new Map<string, string>();
  for (const { start, end } of letter.body.filter((sentence) => !letter.asides.includes(sentence)).slice(0, 20)) {
    for (const { kind, norm } of tokens(letter.text.slice(start, Math.min(end, start + 2000)))) {
      if (kind !== 'word' || norm.length < 4 || /\d/u.test(norm)) continue;
      const stem = stemOf(norm);
      if (rarityInLetters(undefined, stem) < 1 || (!isKnown(stem) && kinOf(stem).length === 0)) continue;
      if (!found.has(stem)) found.set(stem, norm);
    }
  }
  return [...found.values()].slice(0, mostTopics);
}
