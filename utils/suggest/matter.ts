import type { Letter } from '../text';
import { featuresOf, type Lesson, type Verdict } from './learn';

/** What the letter is about: its own sentences without those beside the matter. */
export function matterOf({ text, body, asides }: Letter): string {
  return body
    .filter((sentence) => !asides.includes(sentence))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/**
 * A letter as an example of the document that answered it, or did not. Of the letter only hashes are kept.
 * @param day days since 1970
 */
export function lessonFrom(letter: Letter, label: string, verdict: Verdict, day: number): Lesson {
  return { label, features: featuresOf(matterOf(letter) || letter.text), verdict, day };
}
