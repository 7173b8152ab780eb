import type { Language, Reference, Template } from '../library';
import type { Span, TextLanguage } from '../text';

/* What the search tells a page, and how a page asks to look things up: the same for the one that answers and the one that shows. */

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
  /** Whether the best of them is a sure one. */
  readonly fits: boolean;
}

export interface Suggested {
  readonly hits: readonly Suggestion[];
  /** Whether the best hit is a sure one. */
  readonly fits: boolean;
  /** The customer's questions, when there are several. */
  readonly questions: readonly QuestionAsked[];
  /** Words that tell what the letter is about. */
  readonly topics: readonly string[];
  readonly lang: TextLanguage;
  /** Code of the other language that the letter may be in, `unknown` where which cannot be told. */
  readonly tongue?: string;
  /** Languages that the library has replies in. */
  readonly languages: readonly Language[];
  /** What is searched in was damaged and built anew. */
  readonly rebuilt: boolean;
}

export interface ReferenceHit {
  readonly reference: Reference;
  /** The paragraph that fits best, in the reference's body. */
  readonly passage: Span;
  /** Where the asked words stand in that body. */
  readonly marks: readonly Span[];
}

export interface LookUpFilter {
  /** Empty: every topic. */
  readonly topic: string;
  /** Only what is in force today. */
  readonly inForce: boolean;
}

/** What was learnt about one document. */
export interface Learnt {
  readonly label: string;
  readonly picks: number;
  readonly edits: number;
  readonly rejects: number;
  /** ISO day of the last lesson. */
  readonly last: string;
}

/** A word of letters that nothing answered, and how many of them held it. */
export interface Gap {
  readonly word: string;
  readonly letters: number;
}
