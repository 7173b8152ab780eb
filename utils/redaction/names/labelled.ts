import type { Span } from '../../text';
import type { Reading } from '../reading';
import { Kind, kindOf } from './lexicon';

const letter = 'A-Za-zÀ-ӿḀ-ỿ';
const word = `[${letter}][${letter}.'’-]{0,30}`;
const words = `${word}(?: ${word}){0,3}`;
/** «Forename(s): Chidera Joy», «Фамилия: Купцова», “Name: Okafor, Chidera”: the label of a field, in small letters… */
const label =
  /(?:^|\n)[ \t>*-]{0,4}(?:(?:fore|given |first |middle |family |last |sur|full |maiden )names?(?:\(s\))?|name|claimant|patient|tenant|applicant|policyholder|insured|employee|student|passenger|insured person|member|guest|subscriber|cardholder|beneficiary|account holder|payee|caller|next of kin|emergency contact|фамилия|имя|отчество|ф\. ?и\. ?о\.?|фио)[ \t]{0,2}[:=][ \t]{0,3}/g;
/** …and all that stands in it. */
const filled = new RegExp(`${word}, ${word}(?: ${word})?(?=[ \\t]*(?:\\n|$))|${words}(?=[ \\t]*(?:[\\n,;(]|$))`, 'y');
/** «{"beneficiary":"Ioana-Raluca Ciobanu"}» */
const key = new RegExp(
  `(?<="(?:(?:full_?|first_?|last_?|card_?holder_?|customer_?|beneficiary_?|account_?|contact_?|client_?)?name|beneficiary|(?:card_?)?holder|customer|recipient|payee|payer|surname|patient|guest|passenger|sender|receiver|owner|contact)"[ ]?:[ ]?")${words}(?=")`,
  'giu',
);
const firm =
  /(?:^|[^a-zà-ɏа-ӿ])(?:ltd|limited|llc|inc|plc|gmbh|corp|group|services|company|team|ооо|ао|зао|пао|поддержка|n\/a|none|нет)(?:[^a-zà-ɏа-ӿ]|$)/;

/** «Dear Susan White,», «HELLO JOSEPH,», «THANKS, JAMES»: a given name that somebody is greeted by or that closes a letter. */
const greeting =
  /(?:(?:^|\n)[ \t>]*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)),?[ ]|(?:thanks|thank you|regards|cheers|sincerely),[ \n]{1,2})([A-Z][A-Za-z'-]{2,20})((?: [A-Z][A-Za-z'-]{1,20})?)(?=[ ]?(?:[,!.:;\n—-]|$))/gi;
/** Given names that are firms as well. */
const firms = new Set(['chase', 'sky', 'avis', 'royal', 'prudential', 'trinity', 'madison', 'paris', 'london']);

function greeted(text: string): readonly Span[] {
  return [...text.matchAll(greeting)].flatMap((match): readonly Span[] => {
    const [whole, first = '', second = ''] = match;
    const lower = first.toLowerCase();
    if (!/^[A-Z]/.test(first) || (second !== '' && !/^ [A-Z]/.test(second)) || firms.has(lower) || (kindOf(lower) & Kind.latinGiven) === 0)
      return [];
    const start = match.index + whole.length - first.length - second.length;
    return [{ start, end: match.index + whole.length }];
  });
}

/** «HERNANDEZ/MARIA LUISA», «KRAVTSOVA/OLGA MRS»: the surname first, as tickets and the lines of passports have it. */
const ticket =
  /(?<![\p{L}\d/])\p{Lu}{2,}(?:[ '-]\p{Lu}{2,})?\/(\p{Lu}{2,})((?: (?!(?:MR|MRS|MS|MISS|MSTR|CHD|INF)(?!\p{L}))\p{Lu}{2,}){0,2})(?![\p{L}\d/])/gu;
/** «name: Technical support»: words that mean something and name nobody. */
const named = Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Kind.transliterated;
function isOffice(value: string): boolean {
  return value.split(' ').every((one) => {
    const kind = kindOf(one.toLowerCase().replaceAll('ё', 'е'));
    return (kind & (Kind.ordinary | Kind.common)) > 0 && (kind & named) === 0;
  });
}

const given = Kind.given | Kind.latinGiven | Kind.transliterated | Kind.foreign;

/** «J.-P. Delacroix-Nwosu» */
const doubled = /(?<![\p{L}\d.])\p{Lu}\.-\p{Lu}\. ?\p{Lu}[\p{L}'’-]{2,40}/gu;

/** “Cust A. Mbeki-Stone”: an initial before a surname in two parts, whatever it is. */
const initialled = /(?<![\p{L}\d.])\p{Lu}\. ?\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;
/** Letters among which they are. */
const lastWords = 70;
/** “… Ludo van Aalst” as the last words: somebody with a particle signs, whatever he is called. */
const particled =
  /(?<=^|[.!?\n][ \n]*)\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\.)? (?:van|von|de|di|da|dos|del|bin|ben|al|el|ter|ten|van der|van den|von der|de la) \p{Lu}\p{Ll}{2,20}(?=[.]?\s*$)/u;

/** «CAROL ANNE», and «CAROL» of «CAROL FLIGHT»: names go on while a list has them. */
function wholeGiven(more: string): string {
  const parts = more.split(' ').slice(1);
  const other = parts.findIndex((one) => (kindOf(one.toLowerCase()) & given) === 0);
  return other < 0
    ? more
    : parts
        .slice(0, other)
        .map((one) => ` ${one}`)
        .join('');
}

function onTickets(text: string): readonly Span[] {
  const slips = (text.includes('/') ? [...text.matchAll(ticket)] : []).flatMap((match): readonly Span[] => {
    const [whole, first = '', more = ''] = match;
    if ((kindOf(first.toLowerCase()) & given) === 0) return [];
    return [{ start: match.index, end: match.index + whole.length - more.length + wholeGiven(more).length }];
  });
  const initials = (text.includes('.-') ? [...text.matchAll(doubled)] : []).concat(
    /\p{Lu}\. ?\p{Lu}\p{Ll}+-/u.test(text) ? [...text.matchAll(initialled)] : [],
  );
  // Last words alone are asked for their particle.
  const from = Math.max(0, text.length - lastWords);
  const signed = particled.exec(text.slice(from));
  return [
    ...slips,
    ...initials.map(({ index, 0: whole }) => ({ start: index, end: index + whole.length })),
    ...(signed === null ? [] : [{ start: from + signed.index, end: from + signed.index + signed[0].length }]),
  ];
}

/** What every field has: asked first, for most texts have none. */
const some =
  /(?:name|claimant|patient|tenant|applicant|holder|insured|person|member|guest|subscriber|beneficiary|employee|student|passenger|payee|caller|kin|contact|фио|имя|фамилия|отчество|о\.)[s()]{0,4}[ \t]{0,2}[:=]|":/u;

/** What stands in the fields of a form or of JSON. */
function* fields(text: string, lower: string): Generator<Span> {
  for (const { index, 0: said } of lower.matchAll(label)) {
    const start = index + said.length;
    filled.lastIndex = start;
    const own = filled.exec(text)?.[0];
    if (own !== undefined) yield { start, end: start + own.length };
  }
  if (text.includes('":')) for (const { index, 0: own } of text.matchAll(key)) yield { start: index, end: index + own.length };
}

/** Names by the label of their field, whatever they look like beyond their capitals. */
export function labelled({ text, lower }: Reading): readonly Span[] {
  const found: Span[] = [...greeted(text), ...onTickets(text)];
  if (!some.test(lower)) return found;
  for (const { start, end } of fields(text, lower)) {
    const own = text.slice(start, end);
    if (/^\p{Lu}/u.test(own) && /\p{Ll}|\s/u.test(own) && !firm.test(own.toLowerCase()) && !isOffice(own)) found.push({ start, end });
  }
  return found;
}
