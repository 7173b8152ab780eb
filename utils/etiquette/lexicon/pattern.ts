import { kinds } from './kinds';
import { listNamed } from './lists';

/** One place in a phrase: a choice of words, any word of a kind, `optional`, or a gap of up to `gap` words. */
export interface Slot {
  /** As the phrase writes it. */
  readonly written: string;
  /** Any word of this shape. */
  readonly kind: RegExp | undefined;
  readonly optional: boolean;
  readonly gap: number;
  /** Parted when a text is first held against the slot: most phrases end before. */
  choice: Choice | undefined;
}

/** What may stand in a slot. */
interface Choice {
  /** The words with their place in the choice. */
  readonly words: ReadonlyMap<string, number>;
  /** Lists that many phrases share: any word of theirs. */
  readonly lists: readonly ReadonlySet<string>[];
}

// Many phrases share their slots: the same words in the same forms.
const known = new Map<string, Slot>();

/** How many words a gap `*3` lets stand; 0 for anything else. */
export const gapOf = (part: string): number => (part.length === 2 && part.startsWith('*') ? Number(part.charAt(1)) || 0 : 0);

/** The slot of a word of a phrase, of a choice `a|b`, or of one that may be left out, `?a|b`. */
export function slotOf(part: string): Slot {
  const before = known.get(part);
  if (before) return before;
  const optional = part.startsWith('?');
  const gap = gapOf(part);
  const kind = part.startsWith('*', optional ? 1 : 0) ? kinds.get(optional ? part.slice(1) : part) : undefined;
  const slot: Slot = { written: part, kind, optional: optional || gap > 0, gap, choice: undefined };
  known.set(part, slot);
  return slot;
}

function parted({ written, kind, gap }: Slot): Choice {
  const words = new Map<string, number>();
  const lists: ReadonlySet<string>[] = [];
  if (kind || gap > 0) return { words, lists };
  let at = 0;
  for (const word of (written.startsWith('?') ? written.slice(1) : written).split('|')) {
    if (word.startsWith('<')) lists.push(listNamed(word));
    else words.set(word, at++);
  }
  return { words, lists };
}

/** What may stand in a slot. */
export const choiceOf = (slot: Slot): Choice => (slot.choice ??= parted(slot));

/** The place of a word in the choice of a slot; -1 where it does not stand there. Asked at every word: nothing is made for it. */
export function placeIn(slot: Slot, word: string): number {
  const { words, lists } = slot.choice ?? choiceOf(slot);
  const place = words.get(word);
  if (place !== undefined) return place;
  if (slot.kind?.test(word)) return 0;
  for (let nth = 0; nth < lists.length; nth += 1) if (lists[nth]?.has(word)) return 0;
  return -1;
}
