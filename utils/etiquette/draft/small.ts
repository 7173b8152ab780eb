import type { Span } from '../../text';

interface Small {
  /** The same expression for small letters; undefined where it tells capitals apart by itself. */
  readonly pattern: RegExp | undefined;
  /** The same at one place, telling where its groups stand; made when one is first asked for. */
  placed: RegExp | undefined;
}

const kept = new WeakMap<RegExp, Small>();
/** By what they say: an expression that stands inside a function is another one at each call. */
const bySource = new Map<string, Small>();

const escaped = /\\(?:[pP]\{[^}]*\}|.)|\(\?<[A-Za-z]+>/gu;

function made(source: string, flags: string): Small {
  const small = flags.includes('i') && !/[A-ZА-ЯЁ]/u.test(source.replaceAll(escaped, ''));
  return { pattern: small ? new RegExp(source, flags.replace('i', '')) : undefined, placed: undefined };
}

function smallOf(pattern: RegExp): Small {
  const before = kept.get(pattern);
  if (before) return before;
  const { source, flags } = pattern;
  const said = `${flags}/${source}`;
  const small = bySource.get(said) ?? made(source, flags);
  bySource.set(said, small);
  kept.set(pattern, small);
  return small;
}

let last = { text: '', low: '' };

/** The text in small letters where it keeps its length, which but for a few letters of foreign alphabets it does. */
export function lowOf(text: string): string | undefined {
  if (last.text !== text) last = { text, low: text.toLowerCase() };
  return last.low.length === text.length ? last.low : undefined;
}

/** The match with the letters as they are written. */
function rewritten(match: RegExpExecArray, small: Small, text: string): RegExpExecArray {
  const { index, input } = match;
  const whole = text.slice(index, index + match[0].length);
  if (match.length === 1) {
    match[0] = whole;
    return match;
  }
  small.placed ??= new RegExp(small.pattern ?? '', `${small.pattern?.flags.replace('g', '') ?? ''}dy`);
  small.placed.lastIndex = index;
  const indices = small.placed.exec(input)?.indices;
  match.forEach((said, at) => {
    const place = indices?.[at];
    if (said !== undefined && place) match[at] = text.slice(place[0], place[1]);
  });
  for (const [name, place] of Object.entries(indices?.groups ?? {})) {
    if (match.groups && place) match.groups[name] = text.slice(place[0], place[1]);
  }
  return match;
}

/** All matches in the order of the text. The pattern itself looks, where `matchAll` would make a copy of it for every paragraph. */
function allIn(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) return [...text.matchAll(pattern)];
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xff_ff ? 2 : 1;
  }
  return found;
}

/**
 * All matches of a global pattern. One without regard to case is run over small letters: V8 takes some twenty times as
 * long to compile it with the `i` flag, and the first draft of a page would wait for all of them.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const small = smallOf(pattern);
  const low = small.pattern && lowOf(text);
  if (!small.pattern || low === undefined) return allIn(text, pattern);
  return allIn(low, small.pattern).map((match) => (text.startsWith(match[0], match.index) ? match : rewritten(match, small, text)));
}

/** Whether the text has a match of a pattern that knows no capitals, see `matchesOf`. */
export function hasMatch(text: string, pattern: RegExp): boolean {
  const small = smallOf(pattern).pattern;
  const low = small && lowOf(text);
  if (!small || low === undefined) return pattern.test(text);
  small.lastIndex = 0;
  return small.test(low);
}

/** The place of the first match of a pattern that knows no capitals and is not global. */
export function firstPlace(text: string, pattern: RegExp): Span | undefined {
  const small = smallOf(pattern).pattern;
  const low = small && lowOf(text);
  const match = small && low !== undefined ? small.exec(low) : pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
