import { rhetoricalIn } from '../summary';
import { askingOnly, type Letter, readLetter, type Span } from '../text';
import { blend, type Blended } from './blend';
import type { SuggestIndex } from './suggest-index';
import { confidenceOf, fitsFrom } from './confidence';
import { mendLayout } from './layout';
import { beliefsOf, dayOf, type Learner } from './learn';
import { type LetterWords, rarityInLetters } from './letter-words';
import { matterOf } from './matter';
import { gathered } from './gathered';
import { queryOf } from './query';
import { rank, type Seen } from './rank';
import { reasonsFor, weighReasons } from './reasons';
import { standing } from './standing';
import { stemOf } from './stem';
import { mendTranslit } from './transliterate';
import { kinOf } from './words/families';

export interface Hit {
  readonly id: string;
  /** 0–1: the first hit's is the confidence that anything fits, the others' are shares of it. */
  readonly score: number;
  /** The letter's own words that matched, as written. */
  readonly why: readonly string[];
  /** Which of the letter's questions it answers best; absent when there is only one. */
  readonly question?: number;
  /** Its day of review is past. */
  readonly stale: boolean;
  /** Where in a long document's text the best piece stands. */
  readonly passage?: Span;
}

export interface QuestionHits {
  readonly hits: readonly Hit[];
  readonly confidence: number;
  readonly fits: boolean;
}

export interface Suggestions {
  readonly hits: readonly Hit[];
  /** 0–1, of the first hit; below a bound nothing fits. */
  readonly confidence: number;
  readonly fits: boolean;
  /** For every question of the letter, when there are several. */
  readonly questions: readonly QuestionHits[];
  /** The letter as it was read, after a wrong keyboard layout was put right. */
  readonly letter: Letter;
}

export interface SuggestOptions {
  readonly k?: number;
  /** The reply's language; without it that of the letter. Documents in the other language come later, not never. */
  readonly lang?: 'ru' | 'en' | undefined;
  /** ISO date: documents outside their period are left out, those past their review marked. */
  readonly today?: string | undefined;
  /** What usually stands in the letters that come in. */
  readonly words?: LetterWords | undefined;
  /** What was learnt from examples and from use. */
  readonly learner?: Learner | undefined;
}

const mostQuestions = 4;

/** Whether a word is one of the library, of the lists, or usual in letters: by that a wrong keyboard layout is told. */
function isKnown(index: SuggestIndex, word: string): boolean {
  const stem = stemOf(word);
  return index.vocabulary.ids.has(stem) || kinOf(stem).length > 0 || rarityInLetters(undefined, stem) < 1;
}

/** «Вы издеваетесь?» waits for no reply of its own. */
function withoutRhetoric(letter: Letter): Letter {
  const thrown = rhetoricalIn(letter.text, letter.body);
  if (thrown.length === 0) return letter;
  const waits = letter.questions.filter(({ start, end }) => !thrown.some((one) => one.start <= start && end <= one.end));
  return askingOnly(letter, waits.length > 0 ? waits : letter.questions.slice(0, 1));
}

/** The documents that answer a letter, best first, for the letter as a whole and for each of its questions. */
export function suggest(index: SuggestIndex, given: string | Letter, options: SuggestOptions = {}): Suggestions {
  const { k = 5, today, words } = options;
  const text = typeof given === 'string' ? given : given.text;
  const known = (word: string): boolean => isKnown(index, word);
  const mended = mendTranslit(mendLayout(text, known), known);
  const letter = withoutRhetoric(typeof given !== 'string' && mended === text ? given : readLetter(mended, today));
  const query = queryOf(index, letter, words);
  const lang = options.lang ?? (letter.lang === 'ru' || letter.lang === 'en' ? letter.lang : undefined);
  const day = today === undefined ? 0 : dayOf(today);
  const asked = letter.questions.length > 1 ? letter.questions.slice(0, mostQuestions) : [];
  let seen: Seen | undefined;
  const find = (part: number, of: string): Found => {
    const ranking = rank(index, query, { questions: part, lang, today, seen });
    const ranked = gathered(index, ranking.list);
    seen ??= ranking.seen;
    const beliefs = options.learner && beliefsOf(options.learner, of, day);
    const { strange, resemblance, weights } = ranking;
    const stands = ranked[0] ? standing(index, ranked[0].doc, ranked[0].score, weights) : 0;
    const confidence = confidenceOf({ standing: stands, strange, resemblance }, beliefs);
    return { list: blend(index, ranked, beliefs, today), confidence, fits: confidence >= fitsFrom };
  };
  const whole = find(0, matterOf(letter) || mended);
  const perQuestion = asked.map((question, at) => find(1 << at, question.text));
  const lists = perQuestion.map(({ list }) => list);
  const told = new Map<number, string[]>();
  const weighed = weighReasons(index, query);
  const reasons = (doc: number): string[] => {
    const found = told.get(doc) ?? reasonsFor(index, weighed, text.length === mended.length ? text : mended, doc, seen);
    told.set(doc, found);
    return found;
  };
  // A score is a share of the best one's, and the best one's is the confidence: so scores of different letters compare.
  const hitsOf = ({ list, confidence }: Found): Hit[] =>
    list.slice(0, k).map(({ doc, share, passage }) => {
      const card = index.cards[doc];
      const question = bestQuestion(lists, doc);
      return {
        id: card?.id ?? '',
        score: Math.round((confidence * share * 10_000) / (list[0]?.share || 1)) / 10_000,
        // Reasons are shown in the operator's sight of the letter: the words as the customer typed them.
        why: reasons(doc),
        ...(question !== undefined && { question }),
        ...(passage && { passage }),
        stale: today !== undefined && card?.reviewBy !== undefined && card.reviewBy < today,
      };
    });
  const { confidence, fits } = whole;
  const questions = perQuestion.map((each) => ({ hits: hitsOf(each), confidence: each.confidence, fits: each.fits }));
  return { hits: hitsOf({ ...whole, list: withEachQuestion(whole.list, lists, k) }), confidence, fits, questions, letter };
}

interface Found {
  readonly list: readonly Blended[];
  readonly confidence: number;
  readonly fits: boolean;
}

/** The question in whose own list a document stands highest, as a share of that list's best. */
function bestQuestion(perQuestion: readonly (readonly Blended[])[], doc: number): number | undefined {
  let best: number | undefined;
  let highest = 0;
  perQuestion.forEach((list, at) => {
    const found = list.find((each) => each.doc === doc);
    const part = found ? found.share / (list[0]?.share || 1) : 0;
    if (part > highest) {
      highest = part;
      best = at;
    }
  });
  return best;
}

/** The best of the letter as a whole; every question's own best gets a place, from the end of the list. */
function withEachQuestion(ranked: readonly Blended[], perQuestion: readonly (readonly Blended[])[], k: number): Blended[] {
  const kept = ranked.slice(0, k);
  const wanted = perQuestion.flatMap((list) => list.slice(0, 1)).filter((best) => !kept.some(({ doc }) => doc === best.doc));
  const room = Math.max(1, k - wanted.length);
  const last = kept[room - 1]?.share ?? 0;
  return [...kept.slice(0, room), ...wanted.map((best) => ({ ...best, share: Math.min(best.share, last) }))].slice(0, k);
}
