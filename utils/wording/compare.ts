import { sentences } from '../text';
import { type OwnSentence, wordsIn } from './own-sentences';

export type Fate = 'kept' | 'changed' | 'removed';

/** What became of a template in one reply. */
export interface Compared {
  /** By the number of the template's own sentence; those that did not come into the reply are not there. */
  readonly fates: ReadonlyMap<number, Fate>;
  /** Sentences of the reply that no template brought. */
  readonly added: number;
}

interface Said {
  readonly words: readonly string[];
  readonly plain: string;
}

const signature = /^--[ \u00a0]?$[\s\S]*/mu;
const quoted = /^(?:>.*|.*(?:писал\(?а?\)?|пишет|wrote)\s*:?\s*$)/gimu;

function said(text: string): readonly Said[] {
  return sentences(text).flatMap(({ start, end }) => {
    const words = wordsIn(text.slice(start, end));
    return words.length === 0 ? [] : [{ words, plain: words.join(' ') }];
  });
}

/** The part of the words of `a` that `b` has, each as often as it has it. */
function share(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return a.length === 0 ? 0 : common / a.length;
}

/** Twice what two sentences have in common, of all they have. */
const likeness = (a: readonly string[], b: readonly string[]): number => (2 * share(a, b) * a.length) / (a.length + b.length || 1);

/** The number of the best of some, when it is good enough. */
function best(count: number, least: number, score: (nth: number) => number): number {
  let [found, most] = [-1, least];
  for (let nth = 0; nth < count; nth += 1) {
    const value = score(nth);
    if (value >= most && (found < 0 || value > most)) [found, most] = [nth, value];
  }
  return found;
}

/**
 * Sentence by sentence, what of a template stayed in the reply that went out.
 * @param own the template's own sentences
 * @param inserted the text it was put in as
 * @param others texts of other templates in the same reply: what they brought is not the operator's own
 * @param sent the reply
 */
export function compare(own: readonly OwnSentence[], inserted: string, others: readonly string[], sent: string): Compared {
  const brought = said(inserted);
  const reply = said(sent.replace(signature, '').replaceAll(quoted, ''));
  const taken = new Set<number>();
  const fateOf = ({ words, plain }: Said): Fate => {
    const same = reply.findIndex((one, nth) => !taken.has(nth) && one.plain === plain);
    if (same >= 0) {
      taken.add(same);
      return 'kept';
    }
    const near = best(reply.length, 0.5, (nth) => (taken.has(nth) ? 0 : likeness(words, reply[nth]?.words ?? [])));
    if (near < 0) return 'removed';
    taken.add(near);
    return 'changed';
  };
  // What stayed word for word is matched before what is only like it.
  const exact = brought.map((one) => (reply.some(({ plain }) => plain === one.plain) ? fateOf(one) : undefined));
  const fated = brought.map((one, nth) => exact[nth] ?? fateOf(one));
  const fates = new Map<number, Fate>();
  const seen = new Set<number>();
  for (const [number, { words }] of own.entries()) {
    const at = best(brought.length, 0.8, (nth) => (seen.has(nth) ? 0 : share(words, brought[nth]?.words ?? [])));
    if (at < 0) continue;
    seen.add(at);
    fates.set(number, fated[at] ?? 'removed');
  }
  const foreign = new Set(others.flatMap((text) => said(text).map(({ plain }) => plain)));
  const added = reply.filter(({ words, plain }, nth) => !taken.has(nth) && words.length > 2 && !foreign.has(plain)).length;
  return { fates, added };
}
