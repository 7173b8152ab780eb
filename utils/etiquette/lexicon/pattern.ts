import { kinds } from './kinds';
import { listNamed } from './lists';

/** One place in a phrase: a choice of words, any word of a kind, `optional`, or a gap of up to `gap` words. */
export interface Slot {
  /** The words with their place in the choice. */
  readonly words: ReadonlyMap<string, number>;
  /** Lists that many phrases share: any word of theirs. */
  readonly lists: readonly ReadonlySet<string>[];
  /** Any word of this shape. */
  readonly kind?: RegExp | undefined;
  readonly optional: boolean;
  readonly gap: number;
}

export interface Phrase {
  readonly slots: readonly Slot[];
  /** Only at the beginning of a sentence, only at its end. */
  readonly first: boolean;
  readonly last: boolean;
  /** What to write instead; forms parted by `|` go with the forms of the slot that has as many. */
  readonly fix: string | undefined;
}

// Many phrases share their slots: the same words in the same forms.
const known = new Map<string, Slot>();

function slotOf(part: string): Slot {
  const before = known.get(part);
  if (before) return before;
  const optional = part.startsWith('?');
  const plain = optional ? part.slice(1) : part;
  const kind = kinds.get(plain);
  const isGap = /^\*\d$/u.test(part);
  const choice = kind || isGap ? [] : plain.split('|');
  const slot: Slot = {
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

/**
 * Reads a phrase as the compiled lexicon and a company's own rules write it: words parted by spaces, `a|b` a choice,
 * `?a|b` an optional one, `*3` up to three words of any kind, `*ли` a word of one of the `kinds`, `<ru3>` one of a list of the product, `^` the beginning and `$` the end of a sentence,
 * `-> instead` what to write, an empty one to leave the phrase out. Words are compared without case, ё as е.
 */
export function readPhrase(written: string): Phrase {
  const [left = '', fix] = written.split(/\s*->\s*/u);
  const parts = left
    .trim()
    .split(/\s+/u)
    .map((part) => part.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"));
  const slots = parts.filter((part) => part !== '^' && part !== '$' && part !== '').map(slotOf);
  return { slots, first: parts[0] === '^', last: parts.at(-1) === '$', fix: fix?.trim() };
}
