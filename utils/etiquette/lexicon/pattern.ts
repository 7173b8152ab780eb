import { kinds } from './kinds';
import { listNamed } from './lists';

/** One place in a phrase: a choice of words, any word of a kind, `optional`, or a gap of up to `gap` words. */
export interface Slot {
  /** As the phrase writes it. */
  readonly written: string;
  /** The words with their place in the choice. */
  readonly words: ReadonlyMap<string, number>;
  /** Lists that many phrases share: any word of theirs. */
  readonly lists: readonly ReadonlySet<string>[];
  /** Any word of this shape. */
  readonly kind?: RegExp | undefined;
  readonly optional: boolean;
  readonly gap: number;
}

// Many phrases share their slots: the same words in the same forms.
const known = new Map<string, Slot>();

/** The slot of a word of a phrase, of a choice `a|b`, or of one that may be left out, `?a|b`. */
export function slotOf(part: string): Slot {
  const before = known.get(part);
  if (before) return before;
  const optional = part.startsWith('?');
  const plain = optional ? part.slice(1) : part;
  const kind = kinds.get(plain);
  const isGap = /^\*\d$/u.test(part);
  const choice = kind || isGap ? [] : plain.split('|');
  const slot: Slot = {
    written: part,
    words: new Map(choice.filter((word) => !word.startsWith('<')).map((word, at) => [word, at])),
    lists: choice.filter((word) => word.startsWith('<')).map(listNamed),
    kind,
    optional: optional || isGap,
    gap: isGap ? Number(part.slice(1)) : 0,
  };
  known.set(part, slot);
  return slot;
}

/** The place of a word in the choice of a slot; -1 where it does not stand there. */
export function placeIn(slot: Slot, word: string): number {
  return slot.words.get(word) ?? (slot.kind?.test(word) || slot.lists.some((list) => list.has(word)) ? 0 : -1);
}
