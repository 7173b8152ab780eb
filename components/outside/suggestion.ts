import type { Template } from '@/utils/library';
import type { Fact, TextLanguage } from '@/utils/text';

/** A template that fits the letter, and why. */
export interface Suggestion {
  readonly template: Template;
  /** Words of the letter that it shares. */
  readonly why: readonly string[];
  readonly standing: 'current' | 'stale';
  /** How often it went into a reply. */
  readonly used: number;
}

/** One of several questions of a letter. */
export interface QuestionAsked {
  readonly text: string;
  readonly hits: readonly Suggestion[];
  readonly fits: boolean;
}

export interface Suggested {
  readonly hits: readonly Suggestion[];
  /** Whether the best hit is a sure one. */
  readonly fits: boolean;
  /** When there are several. */
  readonly questions: readonly QuestionAsked[];
  /** Numbers, dates, sums that the letter names. */
  readonly facts: readonly Fact[];
  /** Words that tell what the letter is about. */
  readonly topics: readonly string[];
  readonly lang: TextLanguage;
  /** What is searched in was damaged and built anew. */
  readonly rebuilt: boolean;
}
