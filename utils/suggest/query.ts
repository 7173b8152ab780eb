import type { Letter, Span } from '../text';
import { tokens } from '../text';
import type { SuggestIndex } from './suggest-index';
import { type LetterWords, rarityInLetters } from './letter-words';
import { neighboursOf } from './neighbours';
import { holding } from './spread';
import { stemOf } from './stem';
import { fromTranslit } from './transliterate';
import type { Meanings } from './vocabulary';
import { kinOf } from './words/families';

/** A stem of the letter with the documents' stems it may stand for. */
export interface QueryTerm extends Meanings {
  readonly stem: string;
  /** 0–2: by its place in the letter, how often it occurs and how usual it is in letters. */
  weight: number;
  readonly places: Span[];
  /** One bit for each question that holds it. */
  questions: number;
  /** Its place among the terms of the query. */
  readonly at: number;
}

export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Neighbouring terms, by their places in `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
}

const sameRoot = 0.85;
const sameSense = 0.3;
const lookalike = 0.85;
/** An unknown word so like a known one is taken for it. */
const asMeant = 0.8;
/** Sentences that tell count less than those that ask. */
const telling = 0.7;
/** Sentences beside the matter count least. */
const beside = 0.08;
export const mostTerms = 90;
/** What is longer is no word: a key, a picture as text. */
const longestWord = 64;

const remembered = 20_000;
/** Words that so many documents hold are found without what looks like them. */
const usualAtLeast = 8;
const usualShare = 0.02;

/** The terms of the index that a stem may stand for: itself, its kin, what looks like it, what it is in Cyrillic letters. */
function meaningsOf(index: SuggestIndex, stem: string, typed: string): Meanings {
  const { vocabulary } = index;
  const known = vocabulary.seen.get(stem);
  if (known) return known;
  const ids: number[] = [];
  const likenesses: number[] = [];
  const put = (id: number | undefined, likeness: number): void => {
    if (id === undefined || likeness <= 0) return;
    const at = ids.indexOf(id);
    if (at < 0) {
      ids.push(id);
      likenesses.push(likeness);
    } else if (likeness > likenesses[at]!) likenesses[at] = likeness;
  };
  const putNear = (root: string, word: string, share: number): void => {
    const near = neighboursOf(vocabulary, root, word);
    for (let at = 0; at < near.ids.length; at += 1) put(near.ids[at], share * near.likeness[at]!);
  };
  const own = vocabulary.ids.get(stem);
  put(own, 1);
  for (const kin of kinOf(stem)) put(vocabulary.ids.get(kin.stem), kin.sameRoot ? sameRoot : sameSense);
  const usual = own !== undefined && holding(index, 'terms', own) > Math.max(usualAtLeast, usualShare * index.cards.length);
  if (stem.length >= 3 && !usual) putNear(stem, typed, lookalike);
  if (own === undefined) {
    // A word with a slip in it: what is akin to the word that was meant.
    const near = Math.max(0, ...likenesses);
    if (near >= asMeant)
      for (const kin of kinOf(vocabulary.terms[ids[likenesses.indexOf(near)]!] ?? ''))
        put(vocabulary.ids.get(kin.stem), near * (kin.sameRoot ? sameRoot : sameSense));
  }
  if (ids.length === 0 && /^[a-z0-9']+$/u.test(stem) && stem.length >= 3) {
    const written = stemOf(fromTranslit(stem));
    put(vocabulary.ids.get(written), 0.9);
    if (ids.length === 0) putNear(written, written, 0.6);
  }
  const meanings = sorted(ids, likenesses);
  if (vocabulary.seen.size >= remembered) vocabulary.seen.clear();
  vocabulary.seen.set(stem, meanings);
  return meanings;
}

/** The likest first; those as like as each other in the order they came. */
function sorted(ids: number[], likeness: number[]): Meanings {
  for (let at = 1; at < ids.length; at += 1) {
    const id = ids[at]!;
    const like = likeness[at]!;
    let place = at;
    for (; place > 0 && likeness[place - 1]! < like; place -= 1) {
      ids[place] = ids[place - 1]!;
      likeness[place] = likeness[place - 1]!;
    }
    ids[place] = id;
    likeness[place] = like;
  }
  return { ids, likeness };
}

const inside = (place: Span, spans: readonly Span[]): boolean => spans.some(({ start, end }) => place.start >= start && place.end <= end);

interface WordPart {
  readonly word: string;
  readonly at: number;
}

/** The words that a token is made of; most are one. */
function partsOf(norm: string): readonly WordPart[] {
  if (!/[^\p{L}\p{N}]/u.test(norm)) return [{ word: norm, at: 0 }];
  return Array.from(norm.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index: at }) => ({ word, at }));
}

/** What to look for: the stems of the letter's own sentences, without its courtesies. */
export function queryOf(index: SuggestIndex, letter: Letter, words: LetterWords | undefined): Query {
  const byStem = new Map<string, QueryTerm>();
  const list: QueryTerm[] = [];
  const pairs: (readonly [number, number])[] = [];
  const paired = new Set<number>();
  const body = letter.body.length > 0 ? letter.body : [{ start: 0, end: letter.text.length }];
  for (const sentence of body) {
    let questions = 0;
    letter.questions.forEach((question, at) => {
      if (at < 30 && sentence.start < question.end && question.start < sentence.end) questions |= 1 << at;
    });
    const place = letter.asides.includes(sentence) ? beside : questions === 0 ? telling : 1;
    let previous = -1;
    for (const token of tokens(letter.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 5000)))) {
      const start = sentence.start + token.start;
      if (token.kind === 'link' || inside({ start, end: sentence.start + token.end }, letter.courtesy)) {
        previous = -1;
        continue;
      }
      for (const part of partsOf(token.norm)) {
        if (part.word.length > longestWord) continue;
        const stem = stemOf(part.word);
        const span = { start: start + part.at, end: start + part.at + part.word.length };
        let term = byStem.get(stem);
        if (!term) {
          if (list.length >= mostTerms) continue;
          term = { stem, ...meaningsOf(index, stem, part.word), weight: 0, places: [], questions: 0, at: list.length };
          byStem.set(stem, term);
          list.push(term);
        }
        const rarity = rarityInLetters(words, stem);
        term.weight = Math.min(1.5 * rarity, Math.max(term.weight + 0.25 * place * rarity, place * rarity));
        term.places.push(span);
        term.questions |= questions;
        const pair = previous * 1024 + term.at;
        if (previous >= 0 && !paired.has(pair)) {
          paired.add(pair);
          pairs.push([previous, term.at]);
        }
        previous = term.at;
      }
    }
  }
  return { terms: list, pairs };
}
