import { stemOf } from '../suggest';
import { tokens } from '../text';
import type { Directory, Receiver } from './directory';
import { openAt } from './hours';

export interface Proposal {
  readonly receiver: Receiver;
  /** Words of the letter that speak for it. */
  readonly why: readonly string[];
  /** Topics of the script that do, by their names in the library. */
  readonly topics: readonly string[];
  /** Whether it works now; when not, who stands in. */
  readonly open: boolean;
  readonly deputy?: Receiver;
}

/** The one in a chain of deputies who works now; a chain that comes round ends. */
function standIn(directory: Directory, receiver: Receiver, now: Date): Receiver | undefined {
  const seen = new Set([receiver.id]);
  let next = directory.receivers.find(({ id }) => id === receiver.deputy);
  while (next && !seen.has(next.id)) {
    if (openAt(next.hours, now)) return next;
    seen.add(next.id);
    next = directory.receivers.find(({ id }) => id === next?.deputy);
  }
  return undefined;
}

/**
 * Who should get a ticket, best first: by what they answer for in the words of the letter, by topics of the script or
 * template, and by the id a script names.
 */
export function propose(
  directory: Directory,
  about: { readonly text: string; readonly topics?: readonly string[]; readonly named?: string },
  now: Date,
): readonly Proposal[] {
  const letter = new Map(tokens(about.text).map(({ norm, start, end }) => [stemOf(norm), about.text.slice(start, end)]));
  const topics = new Set(about.topics ?? []);
  const rated = directory.receivers.map((receiver) => {
    const why = new Set<string>();
    let score = receiver.id === about.named ? 100 : 0;
    for (const answer of receiver.answers) {
      const stems = tokens(answer).map(({ norm }) => stemOf(norm));
      const shared = stems.filter((stem) => letter.has(stem));
      if (shared.length === 0 || shared.length * 2 < stems.length) continue;
      score += shared.length / stems.length + shared.length * 0.5;
      for (const stem of shared) {
        const word = letter.get(stem) ?? '';
        if (word.length > 3) why.add(word);
      }
    }
    const shared = receiver.topics.filter((topic) => topics.has(topic));
    score += 2 * shared.length;
    // A department before its people, where both fit alike.
    if (receiver.kind === 'person') score *= 0.9;
    return { receiver, score, why: [...why], topics: shared };
  });
  return rated
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ receiver, why, topics: shared }) => {
      const open = openAt(receiver.hours, now);
      const deputy = open ? undefined : standIn(directory, receiver, now);
      return { receiver, why, topics: shared, open, ...(deputy && { deputy }) };
    });
}
