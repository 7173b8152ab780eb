import type { Paragraph, Sentence } from '../draft/paragraph';
import { beginningOf } from './beginning';
import { fillers } from './fillers';
import { choiceOf, placeIn, type Slot } from './pattern';
import { type Phrase, readPhrases, smallOf } from './phrases';

/** Phrases found by their first word: one look at the words of a text serves all of them. They are read when a text has that word. */
export interface Matcher<T> {
  /** Phrases by every word that they may begin with. */
  readonly byFirst: Map<string, Held<T>[]>;
  /** Ways of phrases that begin with a list, by each of its words. */
  readonly byList: Map<string, Entry<T>[][]>;
  /** Ways of phrases that begin with any word of a kind. */
  readonly byKind: readonly Entry<T>[];
  /** What may begin with a word, of the words that texts had. */
  readonly known: Map<string, readonly Entry<T>[]>;
}

interface Held<T> {
  readonly owner: T;
  readonly written: string;
  /** Its ways, once a text has a word that it begins with. */
  entries: readonly Entry<T>[] | undefined;
}

interface Entry<T> {
  readonly phrase: Phrase;
  readonly begins: Slot;
  /** The slot at which the phrase is entered: those before it are optional and left out here. */
  readonly from: number;
  readonly owner: T;
  /** What must follow at once; undefined where anything may. */
  readonly next: Slot | undefined;
}

export interface Hit<T> {
  readonly owner: T;
  readonly phrase: Phrase;
  /** Tokens from `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  /** Which word of a slot stood there, by slot; -1 where none. */
  readonly chosen: readonly number[];
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const before = map.get(key);
  if (before) before.push(value);
  else map.set(key, [value]);
}

/** Slots that a phrase may begin with: the first that it must have, and the optional ones before it. */
function beginnings(slots: readonly Slot[]): readonly Slot[] {
  const must = slots.findIndex(({ optional, gap }) => !optional || gap > 0);
  return slots.slice(0, must < 0 ? slots.length : must + 1).filter(({ gap }) => gap === 0);
}

function entriesIn<T>({ owner, written }: Held<T>): readonly Entry<T>[] {
  return readPhrases(written).flatMap((phrase) =>
    beginnings(phrase.slots).map((begins, from) => {
      const after = phrase.slots[from + 1];
      return { phrase, begins, from, owner, next: after && !after.optional ? after : undefined };
    }),
  );
}

/** One matcher over the phrases of many owners. Those that begin with words are read later, by `entriesOf`. */
export function matcherOf<T>(owners: Iterable<readonly [T, readonly string[]]>): Matcher<T> {
  const byFirst = new Map<string, Held<T>[]>();
  const byKind: Entry<T>[] = [];
  const listed = new Map<ReadonlySet<string>, Entry<T>[]>();
  for (const [owner, phrases] of owners) {
    for (const written of phrases) {
      const phrase: Held<T> = { owner, written, entries: undefined };
      const { words, wide } = beginningOf(smallOf(written));
      for (const word of words) pushTo(byFirst, word, phrase);
      if (!wide) continue;
      phrase.entries = entriesIn(phrase);
      for (const entry of phrase.entries) {
        if (entry.begins.kind) byKind.push(entry);
        for (const list of choiceOf(entry.begins).lists) pushTo(listed, list, entry);
      }
    }
  }
  const byList = new Map<string, Entry<T>[][]>();
  for (const [list, entries] of listed) for (const word of list) pushTo(byList, word, entries);
  return { byFirst, byList, byKind, known: new Map() };
}

const none: readonly never[] = [];
/** As many words as a long letter may have; a text of more is looked at anew. */
const mostKnown = 5000;

/** The phrases that may begin with a word. */
function entriesOf<T>({ byFirst, byList, byKind, known }: Matcher<T>, word: string): readonly Entry<T>[] {
  const before = known.get(word);
  if (before) return before;
  const found: Entry<T>[] = [];
  for (const phrase of new Set(byFirst.get(word))) {
    for (const entry of (phrase.entries ??= entriesIn(phrase))) if (choiceOf(entry.begins).words.has(word)) found.push(entry);
  }
  for (const entries of byList.get(word) ?? none) found.push(...entries);
  for (const entry of byKind) if (entry.begins.kind?.test(word)) found.push(entry);
  if (known.size === mostKnown) known.clear();
  known.set(word, found.length > 0 ? found : none);
  return found;
}

// Words of a phrase may be parted by spaces, a comma, a colon and a hyphen, never by the end of a clause of another kind.
const joins = /^[\s,:\-–—]{0,4}$/u;
const joined = (shadow: string, from: number, to: number): boolean =>
  (to - from === 1 && shadow.charAt(from) === ' ') || joins.test(shadow.slice(from, to));

/** As many fillers may part two words of a phrase. */
const mostFillers = 2;

/**
 * Follows a phrase from a slot on and gives the token behind its last word, -1 where the text goes another way. What stood in each
 * slot is written into `chosen`. Runs some thousand times a letter: it makes nothing that would have to be cleared away.
 */
function follow(
  paragraph: Paragraph,
  slots: readonly Slot[],
  slot: number,
  at: number,
  end: number,
  chosen: number[],
  skipped: number,
): number {
  const wanted = slots[slot];
  if (wanted === undefined) return at;
  chosen[slot] = -1;
  if (wanted.gap > 0) {
    for (let skip = 0; skip <= wanted.gap && at + skip <= end; skip += 1) {
      const found = follow(paragraph, slots, slot + 1, at + skip, end, chosen, 0);
      if (found >= 0) return found;
    }
    return -1;
  }
  const { tokens, shadow } = paragraph;
  const token = at < end ? tokens[at] : undefined;
  const before = tokens[at - 1];
  const next = token && (slots[slot - 1]?.gap || before === undefined || joined(shadow, before.end, token.start)) ? token : undefined;
  const picked = next ? placeIn(wanted, next.norm) : -1;
  if (picked >= 0) {
    chosen[slot] = picked;
    const found = follow(paragraph, slots, slot + 1, at + 1, end, chosen, 0);
    if (found >= 0) return found;
    chosen[slot] = -1;
  }
  if (wanted.optional) {
    const found = follow(paragraph, slots, slot + 1, at, end, chosen, 0);
    if (found >= 0) return found;
  }
  if (!next || skipped === mostFillers || !fillers.has(next.norm)) return -1;
  return follow(paragraph, slots, slot, at + 1, end, chosen, skipped + 1);
}

/** Whether nothing but fillers stands from one token to another. */
const onlyFillers = ({ tokens }: Paragraph, from: number, to: number): boolean =>
  to === from || (to - from <= mostFillers && tokens.slice(from, to).every(({ norm }) => fillers.has(norm)));

/** What the matcher finds in a sentence. */
export function matches<T>(matcher: Matcher<T>, paragraph: Paragraph, sentence: Sentence): Hit<T>[] {
  const found: Hit<T>[] = [];
  const chosen: number[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = paragraph.tokens[at];
    if (!token) continue;
    const entries = entriesOf(matcher, token.norm);
    const following = at + 1 < sentence.last ? paragraph.tokens[at + 1]?.norm : undefined;
    // By number: going over an array by itself makes an object for each step before the code is warm.
    for (let nth = 0; nth < entries.length; nth += 1) {
      const entry = entries[nth];
      if (!entry) continue;
      const { phrase, begins, from, owner, next } = entry;
      if (phrase.first && !onlyFillers(paragraph, sentence.first, at)) continue;
      // Most phrases end here: a common first word begins hundreds of them.
      if (next && (following === undefined || (placeIn(next, following) < 0 && !fillers.has(following)))) continue;
      const word = placeIn(begins, token.norm);
      if (word < 0) continue;
      for (let slot = 0; slot < from; slot += 1) chosen[slot] = -1;
      chosen[from] = word;
      const last = follow(paragraph, phrase.slots, from + 1, at + 1, sentence.last, chosen, 0);
      if (last < 0 || (phrase.last && !onlyFillers(paragraph, last, sentence.last))) continue;
      found.push({ owner, phrase, first: at, last, chosen: chosen.slice(0, phrase.slots.length) });
    }
  }
  return found;
}
