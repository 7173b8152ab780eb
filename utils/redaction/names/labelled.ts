import type { Span } from '../../text';

const word = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const words = `${word}(?: ${word}){0,3}`;
/** «Forename(s): Chidera Joy», «Фамилия: Купцова»: a field of a form and all that stands in it. */
const field = new RegExp(
  `(?<=(?:^|\\n)[ \\t>*-]{0,4}(?:(?:fore|given |first |middle |family |last |sur|full |maiden )names?(?:\\(s\\))?|name|фамилия|имя|отчество|ф\\. ?и\\. ?о\\.?|фио)[ \\t]{0,2}[:=][ \\t]{0,3})${words}(?=[ \\t]*(?:[\\n,;(]|$))`,
  'giu',
);
/** «{"beneficiary":"Ioana-Raluca Ciobanu"}» */
const key = new RegExp(
  `(?<="(?:(?:full_?|first_?|last_?|card_?holder_?|customer_?|beneficiary_?|account_?|contact_?|client_?)?name|beneficiary|(?:card_?)?holder|customer|recipient|payee|payer|surname|patient|guest|passenger|sender|receiver|owner|contact)"[ ]?:[ ]?")${words}(?=")`,
  'giu',
);
const firm =
  /(?:^|[^\p{L}])(?:ltd|limited|llc|inc|plc|gmbh|corp|group|services|company|team|ооо|ао|зао|пао|поддержка|n\/a|none|нет)(?:[^\p{L}]|$)/iu;

/** What every field has: asked first, for most texts have none. */
const some = /(?:name|фио|имя|фамилия|отчество|о\.)[s()]{0,4}[ \t]{0,2}[:=]|":/u;

/** Names by the label of their field, whatever they look like beyond their capitals. */
export function labelled(text: string): readonly Span[] {
  const found: Span[] = [];
  if (!some.test(text.toLowerCase())) return found;
  for (const pattern of [field, key]) {
    if (pattern === key && !text.includes('":')) continue;
    for (const match of text.matchAll(pattern))
      if (/^\p{Lu}/u.test(match[0]) && /\p{Ll}|\s/u.test(match[0]) && !firm.test(match[0]))
        found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
