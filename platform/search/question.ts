import type { Fact, LetterMarks } from '@/utils/text';
import type { Gap, Learnt, LookUpFilter, ReferenceHit, Suggested, Verdict } from '@/utils/suggest';

/** What pages ask of the search page. `edition` tells it whether its indexes are still those of the library; days are ISO. */
export type Ask =
  | {
      readonly do: 'suggest';
      readonly letter: string;
      /** What the operator put right in how the letter is read. */
      readonly marks?: LetterMarks;
      readonly ticketKey: string;
      readonly edition: number;
      readonly today: string;
    }
  /** Numbers, dates, sums that a letter names: asked when its suggestions stand, which need none of them. */
  | { readonly do: 'read-facts'; readonly letter: string; readonly marks?: LetterMarks; readonly today: string }
  | { readonly do: 'look-up'; readonly query: string; readonly filter: LookUpFilter; readonly edition: number; readonly today: string }
  | {
      readonly do: 'teach';
      readonly letter: string;
      readonly marks?: LetterMarks;
      readonly ticketKey: string;
      readonly label: string;
      readonly verdict: Verdict;
      readonly today: string;
    }
  | { readonly do: 'revise'; readonly ticketKey: string; readonly label: string; readonly verdict: Verdict }
  | { readonly do: 'report-gap'; readonly letter: string; readonly marks?: LetterMarks; readonly today: string }
  | { readonly do: 'stop' | 'warm-up'; readonly edition: number; readonly today: string }
  | { readonly do: 'list-lessons' | 'export-lessons' | 'erase-lessons' | 'list-gaps' };

/** News of the search page: how far an index is built; nothing once it stands. */
export interface Building {
  readonly done: number;
  readonly total: number;
}

export interface Answers {
  readonly suggest: Suggested;
  readonly 'read-facts': readonly Fact[];
  readonly 'look-up': readonly ReferenceHit[];
  readonly 'list-lessons': readonly Learnt[];
  readonly 'export-lessons': string;
  readonly 'list-gaps': readonly Gap[];
  readonly teach: undefined;
  readonly revise: undefined;
  readonly 'report-gap': undefined;
  readonly stop: undefined;
  readonly 'warm-up': undefined;
  readonly 'erase-lessons': undefined;
}

export type AnswerTo<A extends Ask> = Answers[A['do']];
