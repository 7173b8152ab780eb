import type { Reference, Template } from '@/utils/library';
import type { Fact, Span, TextLanguage } from '@/utils/text';
import type { Verdict } from '@/utils/suggest';

/** What pages ask of the search page. `edition` tells it whether its indexes are still those of the library; days are ISO. */
export type Ask =
  | { readonly do: 'suggest'; readonly letter: string; readonly ticketKey: string; readonly edition: number; readonly today: string }
  | { readonly do: 'look-up'; readonly query: string; readonly filter: LookUpFilter; readonly edition: number; readonly today: string }
  | { readonly do: 'teach'; readonly letter: string; readonly label: string; readonly verdict: Verdict; readonly today: string }
  | { readonly do: 'report-gap'; readonly letter: string; readonly today: string }
  | { readonly do: 'stop' | 'warm-up'; readonly edition: number; readonly today: string }
  | { readonly do: 'list-lessons' | 'export-lessons' | 'erase-lessons' | 'list-gaps' };

export interface LookUpFilter {
  /** Empty: every topic. */
  readonly topic: string;
  /** Only what is in force today. */
  readonly inForce: boolean;
}

/** A template that fits the letter, and why. */
export interface Suggestion {
  readonly template: Template;
  /** Words of the letter that it shares. */
  readonly why: readonly string[];
  readonly standing: 'current' | 'stale';
  readonly used: number;
}

export interface QuestionAsked {
  readonly text: string;
  readonly hits: readonly Suggestion[];
  /** Whether the best of them is a sure one. */
  readonly fits: boolean;
}

export interface Suggested {
  readonly hits: readonly Suggestion[];
  readonly fits: boolean;
  /** The customer's questions, when there are several. */
  readonly questions: readonly QuestionAsked[];
  readonly facts: readonly Fact[];
  /** Words that tell what the letter is about. */
  readonly topics: readonly string[];
  readonly lang: TextLanguage;
  /** The kept index was damaged and had to be built anew. */
  readonly rebuilt: boolean;
}

export interface ReferenceFound {
  readonly reference: Reference;
  readonly score: number;
  /** The paragraph that fits best, in the reference's body. */
  readonly passage: Span;
  /** Places of the asked words in that body. */
  readonly marks: readonly Span[];
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

/** News of the search page: how far an index is built; nothing once it stands. */
export interface Building {
  readonly done: number;
  readonly total: number;
}

export interface Answers {
  readonly suggest: Suggested;
  readonly 'look-up': readonly ReferenceFound[];
  readonly 'list-lessons': readonly Learnt[];
  readonly 'export-lessons': string;
  readonly 'list-gaps': readonly Gap[];
  readonly teach: undefined;
  readonly 'report-gap': undefined;
  readonly stop: undefined;
  readonly 'warm-up': undefined;
  readonly 'erase-lessons': undefined;
}

export type AnswerTo<A extends Ask> = Answers[A['do']];
