import type { Severity, Words } from '../finding';

/** Where a phrase does not count; each a list of phrases, written as in `readPhrase`. */
export interface Unless {
  /** Directly before the phrase. */
  readonly before?: readonly string[];
  /** Directly after it. */
  readonly after?: readonly string[];
  /** Anywhere before it in the sentence. */
  readonly earlier?: readonly string[];
  /** Anywhere in the sentence. */
  readonly sentence?: readonly string[];
  /** Anywhere in the paragraph. */
  readonly paragraph?: readonly string[];
  /** In a sentence that has none of these. */
  readonly without?: readonly string[];
  /** Anywhere in the letter that is answered. */
  readonly letter?: readonly string[];
  /** In a question. */
  readonly question?: boolean;
  /** When its clause tells of the past: «вскоре нашли». */
  readonly past?: boolean;
  /** When the sentence, or the next one, names a day or an hour. */
  readonly deadline?: boolean;
}

/** A lexical rule of one language as the build leaves it: word forms written out. */
export interface LexicalRule {
  readonly id: string;
  readonly severity: Severity | 'off';
  readonly message: Words;
  /** Only in the greeting's line, only in the last lines, or anywhere. */
  readonly where?: 'opening' | 'closing' | undefined;
  readonly phrases: readonly string[];
  /** Phrases that polite replies have too: see `doubted`. */
  readonly unsure?: readonly string[] | undefined;
  /** What says it better where the phrase is a clause by itself; an empty text: the sentence is best left out. */
  readonly instead?: string | undefined;
  readonly unless?: Unless | undefined;
}
