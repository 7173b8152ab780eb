/** One place in a phrase: a choice of words, `optional`, or a gap of up to `gap` words. */
export interface Slot {
  readonly words: readonly string[];
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

/**
 * Reads a phrase as the compiled lexicon and a company's own rules write it: words parted by spaces, `a|b` a choice,
 * `?a|b` an optional one, `*3` up to three words of any kind, `^` the beginning and `$` the end of a sentence,
 * `-> instead` what to write, an empty one to leave the phrase out. Words are compared without case, ё as е.
 */
export function readPhrase(written: string): Phrase {
  const [left = '', fix] = written.split(/\s*->\s*/u);
  const parts = left
    .trim()
    .split(/\s+/u)
    .map((part) => part.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"));
  const slots = parts
    .filter((part) => part !== '^' && part !== '$' && part !== '')
    .map((part): Slot => {
      if (/^\*\d$/u.test(part)) return { words: [], optional: true, gap: Number(part.slice(1)) };
      const optional = part.startsWith('?');
      return { words: (optional ? part.slice(1) : part).split('|'), optional, gap: 0 };
    });
  return { slots, first: parts[0] === '^', last: parts.at(-1) === '$', fix: fix?.trim() };
}
