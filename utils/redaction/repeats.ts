import type { PrivateSpan } from './finding';

const secrets = new Set(['PASSWORD', 'OTP', 'PIN', 'TOKEN', 'LOGIN', 'SNILS', 'INN', 'PASSPORT', 'BANK_ACCOUNT', 'IBAN', 'SSN', 'OMS']);
const shortest = 4;
const most = 20;
const edge = /[A-Za-zÀ-ӿḀ-ỿ\d]/u;

/** The same secret written once more elsewhere in the text, letter by letter: found there too, on the word of its first place. */
export function repeats(text: string, spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  const found: PrivateSpan[] = [];
  const seen = new Set<string>();
  const small = text.toLowerCase();
  // A password is told again with other capitals: «cranberry7, with the capital Cranberry7».
  const among = small.length === text.length ? small : text;
  for (const span of spans) {
    const value = among.slice(span.start, span.end);
    if (!secrets.has(span.type) || value.length < shortest || seen.has(value) || seen.size >= most || !/\d/.test(value)) continue;
    seen.add(value);
    for (let at = among.indexOf(value), count = 0; at >= 0 && count < most; at = among.indexOf(value, at + value.length), count++) {
      const end = at + value.length;
      if (edge.test(text.charAt(at - 1)) || edge.test(text.charAt(end)) || /[.,/-]\d/.test(text.slice(end, end + 2))) continue;
      if (spans.every((other) => end <= other.start || other.end <= at))
        found.push({ ...span, start: at, end, score: Math.min(span.score, 0.8) });
    }
  }
  return found;
}
