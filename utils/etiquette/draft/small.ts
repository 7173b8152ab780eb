interface Small {
  /** The same expression for small letters; undefined where it tells capitals apart by itself. */
  readonly pattern: RegExp | undefined;
}

const kept = new WeakMap<RegExp, Small>();

function smallOf(pattern: RegExp): RegExp | undefined {
  const before = kept.get(pattern);
  if (before) return before.pattern;
  const hasCapitals = /[A-ZА-ЯЁ]/u.test(pattern.source.replaceAll(/\\(?:[pP]\{[^}]*\}|.)/gu, '').replaceAll(/\(\?<[A-Za-z]+>/gu, ''));
  const made = pattern.ignoreCase && !hasCapitals ? new RegExp(pattern.source, `${pattern.flags.replace('i', '')}d`) : undefined;
  kept.set(pattern, { pattern: made });
  return made;
}

let last = { text: '', low: '' };

/** The text in small letters where it keeps its length, which but for a few letters of foreign alphabets it does. */
export function lowOf(text: string): string | undefined {
  if (last.text !== text) last = { text, low: text.toLowerCase() };
  return last.low.length === text.length ? last.low : undefined;
}

/** The match with the letters as they are written. */
function rewritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { indices } = match;
  match.forEach((said, at) => {
    const place = indices?.[at];
    if (said !== undefined && place) match[at] = text.slice(place[0], place[1]);
  });
  for (const [name, place] of Object.entries(indices?.groups ?? {})) {
    if (match.groups && place) match.groups[name] = text.slice(place[0], place[1]);
  }
  return match;
}

/**
 * All matches of a global pattern. One without regard to case is run over small letters: V8 takes some twenty times as
 * long to compile it with the `i` flag, and the first draft of a page would wait for all of them.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const small = smallOf(pattern);
  const low = small && lowOf(text);
  if (!small || low === undefined) return [...text.matchAll(pattern)];
  return Array.from(low.matchAll(small), (match) =>
    text.slice(match.index, match.index + match[0].length) === match[0] ? match : rewritten(match, text),
  );
}

/** Whether the text has a match of a pattern that knows no capitals, see `matchesOf`. */
export function hasMatch(text: string, pattern: RegExp): boolean {
  const small = smallOf(pattern);
  const low = small && lowOf(text);
  return small && low !== undefined ? small.test(low) : pattern.test(text);
}
