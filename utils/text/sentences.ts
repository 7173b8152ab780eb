import { countingAbbreviations, leadingAbbreviations, pairedAbbreviations, trailingAbbreviations } from './abbreviations';
import type { Span } from './edits';

const ends = /[.!?…]+|\){2,}|[:;]-?\)+|\n/gu;
const closers = /^[»”"’')\]]*/u;
const lastWord = /[\p{L}\p{N}][\p{L}\p{N}\-/]*$/u;
const lastPair = /((?:\p{L}\.\s?){1,2}\p{L})$/u;
const lower = /^\p{Ll}/u;
const upper = /^\p{Lu}/u;
const bullet = /^(?:[-–—•*·▪●]\s|\(?\d{1,2}[.)]\s|[а-яa-z]\)\s)/u;
const vowels = /[аеёиоуыэюяaeiouy]/iu;

/**
 * Whether the full stop at `at` (the first unit after it is `next`) ends its sentence.
 * Initials, abbreviations, list numbers, decimals and addresses do not.
 */
function stopEnds(text: string, begin: number, at: number, next: string): boolean {
  const before = text.slice(Math.max(begin, at - 40), at);
  const word = lastWord.exec(before)?.[0] ?? '';
  if (word === '') return true;
  const capital = !lower.test(next);
  const pair = lastPair.exec(before)?.[1]?.replace(/\s/gu, '').toLowerCase();
  const known = pair && pairedAbbreviations[pair];
  if (known) return known === 'trailing' && upper.test(next);
  const plain = word.toLowerCase();
  if (/^\p{L}$/u.test(word)) return letterEnds(before, word, next);
  if (leadingAbbreviations.has(plain)) return trailingAbbreviations.has(plain) && upper.test(next) && /\d\s*\p{L}+$/u.test(before);
  if (trailingAbbreviations.has(plain)) return upper.test(next) && !(/^\p{Lu}/u.test(word) && next.length < 2);
  if (countingAbbreviations.has(plain) && /^\d/u.test(next)) return false;
  if (/^\d+$/u.test(word)) return capital && text.slice(begin, at).trim() !== word;
  // An unknown short word without a full syllable is taken for an abbreviation when a small letter follows.
  return capital || (word.length >= 4 && vowels.test(word)) || /[аеёиоуыэюя]$/iu.test(word);
}

/** A single letter before a full stop: an initial, «г.» of a year or of a town, «в.» of a century. */
function letterEnds(before: string, word: string, next: string): boolean {
  if (/^[гвлмчсрд]$/u.test(word) && /\d\s?\p{L}$/u.test(before)) return upper.test(next);
  return /^[яиaоуI]$/u.test(word) && upper.test(next);
}

/** Whether a single line break parts two sentences; a long line that stops without a mark is taken as wrapped by the mail client. */
function breakEnds(text: string, lineStart: number, at: number): boolean {
  const rest = text.slice(at + 1, at + 40);
  const next = rest.trimStart();
  if (/^[^\S\n]*\n/u.test(rest) || next === '') return true;
  const line = text.slice(lineStart, at).trimEnd();
  if (line === '' || bullet.test(next) || next.startsWith('>')) return true;
  if (/[.!?…:;)"»”]$/u.test(line)) return !lower.test(next) || !line.endsWith(';');
  const wrapped = line.length >= 58;
  if (/[,–—-]$/u.test(line)) return !wrapped && upper.test(next) && line.length < 30;
  return !lower.test(next) && !wrapped;
}

/**
 * Sentences of a text, places in UTF-16 code units, white space at the edges left out.
 * Russian and English: abbreviations, initials, list numbers, decimals, addresses of sites and smileys are known.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let begin = 0;
  let lineStart = 0;
  const close = (end: number): void => {
    const piece = text.slice(begin, end);
    const left = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) found.push({ start: begin + left, end: begin + left + length });
    begin = end;
  };
  for (const match of text.matchAll(ends)) {
    const at = match.index;
    if (at < begin) continue;
    const mark = match[0];
    if (mark === '\n') {
      if (breakEnds(text, lineStart, at)) close(at);
      lineStart = at + 1;
      continue;
    }
    let end = at + mark.length;
    end += closers.exec(text.slice(end, end + 8))?.[0].length ?? 0;
    if (end < text.length && markEnds(text, begin, at, mark, end)) close(end);
  }
  close(text.length);
  return found;
}

function markEnds(text: string, begin: number, at: number, mark: string, end: number): boolean {
  const after = text.slice(end, end + 12);
  const space = /^\s/u.test(after);
  const next = after.trimStart().replace(/^[«„“"'([]+/u, '');
  if (/^[,;:]/u.test(after) || /^\s*[–—-]\s*\p{Ll}/u.test(after)) return false;
  if (!space) {
    // «…заказ.Где»: the space is missing between two Cyrillic sentences.
    return /^[.!?]$/u.test(mark) && /[а-яё]{3}$/u.test(text.slice(Math.max(begin, at - 3), at)) && /^[А-ЯЁ][а-яё]/u.test(after);
  }
  if (mark.startsWith(')') || mark.startsWith(':') || mark.startsWith(';')) return !lower.test(next);
  if (mark === '.') return stopEnds(text, begin, at, next);
  if (/^(?:\.{2,}|…+)$/u.test(mark)) return !lower.test(next);
  return !(lower.test(next) && end > at + mark.length);
}
