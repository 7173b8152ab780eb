import type { Span } from '../../text';

// A point before a small letter ends a thought in chats: «не работает. когда почините».
const joint = /[,;:()]\s+|[.!?…]\s+(?=\p{Ll})|\s[–—-]\s|\s(?=(?:и|а|или|но|and|or|but|so (?:please|pls|can|could|would|kindly))\s)/giu;

/** Pieces of a sentence between its inner marks and before its conjunctions; together they are the sentence. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const whole = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  for (const match of whole.matchAll(joint)) {
    const at = match.index + match[0].length;
    if (at <= from || at >= whole.length) continue;
    found.push({ start: start + from, end: start + at });
    from = at;
  }
  found.push({ start: start + from, end });
  return found;
}
