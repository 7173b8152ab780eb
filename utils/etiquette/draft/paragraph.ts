import { languageOf, sentences, type Span, type Token, tokens } from '../../text';
import { parted } from '../lexicon/contractions';
import { type Mask, masksIn } from './masks';
import { shadowOf } from './shadow';
import { matchesOf } from './small';

export interface Sentence extends Span {
  /** Its tokens are `tokens[first]` to `tokens[last - 1]`. */
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
}

/** A paragraph of a draft, analysed once; every place counts from its own start. */
export interface Paragraph {
  readonly text: string;
  /** The text as rules read it, see `shadowOf`. */
  readonly shadow: string;
  readonly lang: 'ru' | 'en' | 'mixed' | 'other';
  /** Its words; of an English short form both that it stands for. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly masks: readonly Mask[];
  /** Matches of patterns, found once for as long as the paragraph stays. */
  readonly matched: Map<RegExp, readonly RegExpExecArray[]>;
}

/** Analyses a paragraph: language, sentences, tokens, and what in it is not the operator's own words. */
export function readParagraph(text: string): Paragraph {
  const shadow = shadowOf(text);
  const found = parted(tokens(text));
  let at = 0;
  const spans = sentences(text).map(({ start, end }): Sentence => {
    while (at < found.length && (found[at]?.start ?? 0) < start) at += 1;
    const first = at;
    while (at < found.length && (found[at]?.start ?? 0) < end) at += 1;
    return { start, end, first, last: at, question: /\?[)!»”"'\s]*$/u.test(text.slice(end - 4, end)) };
  });
  return { text, shadow, lang: languageOf(text), tokens: found, sentences: spans, masks: masksIn(text), matched: new Map() };
}

/** Keeps what is derived from a paragraph as long as the paragraph itself is kept. */
export function perParagraph<T>(derive: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const kept = new WeakMap<Paragraph, { readonly value: T }>();
  return (paragraph) => {
    const before = kept.get(paragraph);
    if (before) return before.value;
    const value = derive(paragraph);
    kept.set(paragraph, { value });
    return value;
  };
}

/** The same of a paragraph and a text beside it, such as the day or the customer's letter; kept for the last such text. */
export function perParagraphAnd<T>(derive: (paragraph: Paragraph, beside: string) => T): (paragraph: Paragraph, beside: string) => T {
  const kept = new WeakMap<Paragraph, { readonly beside: string; readonly value: T }>();
  return (paragraph, beside) => {
    const before = kept.get(paragraph);
    if (before?.beside === beside) return before.value;
    const value = derive(paragraph, beside);
    kept.set(paragraph, { beside, value });
    return value;
  };
}

const longestMask = perParagraph(({ masks }) => masks.reduce((longest, { start, end }) => Math.max(longest, end - start), 0));

/** Whether a place lies in a quotation, code, a link or a place of a template. */
export function isMasked(paragraph: Paragraph, start: number, end: number, kinds?: readonly Mask['kind'][]): boolean {
  const { masks } = paragraph;
  // They are sorted by their start: the last one that could reach the place, and those before it as far as the longest goes.
  let [at, high] = [0, masks.length];
  while (at < high) {
    const middle = (at + high) >> 1;
    if ((masks[middle]?.start ?? 0) < end) at = middle + 1;
    else high = middle;
  }
  const reach = at === 0 ? 0 : start - longestMask(paragraph);
  for (at -= 1; at >= 0; at -= 1) {
    const mask = masks[at];
    if (!mask || mask.start < reach) return false;
    if (start < mask.end && (kinds === undefined || kinds.includes(mask.kind))) return true;
  }
  return false;
}

/** Matches of a global pattern in the text of a paragraph, or in its shadow. The pattern must be a constant: a new one each time would be kept each time. */
export function matchesIn(paragraph: Paragraph, pattern: RegExp, where: 'text' | 'shadow' = 'shadow'): readonly RegExpExecArray[] {
  const before = paragraph.matched.get(pattern);
  if (before) return before;
  const found = matchesOf(paragraph[where], pattern);
  paragraph.matched.set(pattern, found);
  return found;
}

/** Whether a rule of a language reads this paragraph. */
export function speaks({ lang }: Paragraph, langs: readonly ('ru' | 'en')[] | undefined): boolean {
  return langs === undefined || lang === 'mixed' || langs.some((each) => each === lang);
}
