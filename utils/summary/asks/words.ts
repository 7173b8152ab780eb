import { narrowed } from '../mood/evidence/words';

/** Signs of a question or a request in one language; all are tried at the start of a clause unless told otherwise. */
export interface AskWords {
  /** Leads a question into an order or a wish to know: «подскажите», "could you tell me". */
  readonly lead: RegExp;
  /** A clause of a question: a question word, a particle, an inverted verb. */
  readonly question: RegExp;
  /** A question word that leads a question even in the middle of words without marks. */
  readonly loose: RegExp;
  /** The same, for every place of it. */
  readonly looseEach: RegExp;
  /** A clause that begins with a question word and is none: «когда я пришёл», "when I called". */
  readonly subordinate: RegExp;
  /** A clause that wants something done. */
  readonly request: RegExp;
  /** Looks like a request and is none: «хочу поблагодарить», "don't bother". */
  readonly unlike: RegExp;
  /** Asked for effect, not for an answer: «сколько можно», "are you kidding". Anywhere in the sentence. */
  readonly rhetorical: RegExp;
}

/** The same, quicker to make: a panel reads its first letter with expressions that were never used before. */
export const narrowedWords = (words: Omit<AskWords, 'looseEach'>): AskWords => ({
  lead: narrowed(words.lead),
  question: narrowed(words.question),
  loose: narrowed(words.loose),
  looseEach: new RegExp(narrowed(words.loose).source, 'giu'),
  subordinate: narrowed(words.subordinate),
  request: narrowed(words.request),
  unlike: narrowed(words.unlike),
  rhetorical: narrowed(words.rhetorical),
});
