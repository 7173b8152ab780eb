import { stemOf } from '../suggest';
import { tokens } from '../text';
import type { Directory, Receiver } from './directory';

/** How well one typed word meets a word of the directory: the word itself, its beginning, or another form of it. */
function meets(typed: string, word: string): number {
  if (word === typed) return 3;
  if (typed.length >= 2 && word.startsWith(typed)) return 2;
  return typed.length >= 4 && stemOf(word) === stemOf(typed) ? 1.5 : 0;
}

const best = (typed: string, text: string): number =>
  tokens(text).reduce((most, { norm }) => Math.max(most, ...norm.split(/[-']/u).map((part) => meets(typed, part)), meets(typed, norm)), 0);

/**
 * Departments and people of the directory by what is typed: a name, a place in the post, what they answer for. Every word
 * typed must meet one of theirs; the best first. Nothing typed finds nobody.
 */
export function findReceivers(directory: Directory, query: string): Receiver[] {
  const typed = tokens(query).map(({ norm }) => norm);
  if (typed.length === 0) return [];
  const departments = new Map(directory.receivers.map(({ id, name }) => [id, name]));
  return directory.receivers
    .map((receiver) => {
      const { name, answers, topics, department = '', email, phone } = receiver;
      const fields: readonly (readonly [string, number])[] = [
        [name, 2],
        [departments.get(department) ?? '', 1],
        [[...answers, ...topics].join(' '), 1],
        [`${email} ${phone}`, 1],
      ];
      const each = typed.map((word) => Math.max(...fields.map(([text, weight]) => weight * best(word, text))));
      return { receiver, score: each.every((score) => score > 0) ? each.reduce((sum, score) => sum + score, 0) : 0 };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ receiver }) => receiver);
}
