import { hash } from '../../hashed';
import { normWord } from '../../tokens';
import type { Fact } from '../fact';
import { isGoods } from '../goods';
import type { Mention } from '../mentions';

/** A word, number or mark of a letter as the tagger of products sees it; the words as hashes, made once. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  /** The mark itself, or how a word is written. */
  readonly shape: number;
  readonly isWord: boolean;
  readonly stem: number;
  readonly two: number;
  readonly three: number;
  readonly goods: number;
  /** Of another fact that stands here, 0 for none. */
  readonly fact: number;
  /** By what a mention of a product that stands here was seen, 0 for none. */
  readonly by: number;
  /** Binds words and is no name of anything. */
  readonly binds: boolean;
}

const pattern = /\p{L}[\p{L}\p{M}\p{N}+]*(?:[-'’./](?=[\p{L}\p{N}])[\p{L}\p{N}+]+)*|\d[\d.,:/-]*\d|\d|[^\s\p{L}\p{N}]/gu;
const binding = new Set(
  'of for to in on at by with from and or но и а или на в во с со по к за из от до о об у для не is was are has have i you it we he she they я мы вы он она они мне вам нам меня вас если что как так же бы ли то'.split(
    ' ',
  ),
);
const facts = ['order', 'contract', 'invoice', 'request', 'tracking', 'date', 'amount', 'product', 'phone', 'email'];
const seen = ['named', 'traded', 'bought', 'thing', 'written'];

function shapeOf(text: string, isWord: boolean): number {
  if (!isWord) return /^\d/u.test(text) ? 1 : 8 + (text.charCodeAt(0) & 1023);
  if (/^\p{Lu}{2,}$/u.test(text)) return 2;
  if (/\d/u.test(text)) return 3;
  return /^\p{Lu}/u.test(text) ? 4 : 5;
}

/** The pieces of a letter with what else was found where they stand. */
export function piecesOf(text: string, others: readonly Fact[], mentions: readonly Mention[]): Piece[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const norm = normWord(match[0]);
    const isWord = /^\p{L}/u.test(norm);
    const over = (one: Fact): boolean => one.start < end && start < one.end;
    const fact = others.find(over);
    const mention = mentions.find(over);
    return {
      start,
      end,
      norm,
      isWord,
      shape: shapeOf(match[0], isWord),
      stem: hash(norm, 0, Math.min(norm.length, /^[а-я]/u.test(norm) ? 5 : 6)),
      two: hash(norm, Math.max(0, norm.length - 2)),
      three: hash(norm, Math.max(0, norm.length - 3)),
      goods: isWord && isGoods(norm) ? 1 : 0,
      fact: fact === undefined ? 0 : 1 + facts.indexOf(fact.kind),
      by: mention === undefined ? 0 : 1 + seen.indexOf(mention.by),
      binds: binding.has(norm),
    };
  });
}
