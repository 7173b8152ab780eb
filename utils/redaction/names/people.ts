import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';
import { addressed } from './addressed';
import { again } from './again';
import { related, withFamily } from './family';
import { labelled } from './labelled';
import { title } from './lead';
import { refined } from './refined';
import { kin, kinRussian, roleRussian, roles, trade } from './roles';
import { settled } from './runs';
import { tag } from './tagger';
import { Kind } from './lexicon';
import { Ending, nameTokens, type NameToken, Shape } from './tokens';
import { type Before, Certainty, certainty, signs } from './vouched';
import { aroundOf } from './kind-of-text';

const longest = 5;

/** «г.о.», «т.е.», «с.г. Израиль», «ж.д.», «P.O.»: shortened words that look like initials, and small letters that no surname follows or that stand before its capital. */
const shortened =
  /^(?:[а-яёa-z]\. ?[а-яёa-z]\.$|[а-яё]\. ?[а-яё]\. [А-ЯЁ]|т\. ?[екдпнч]\.|у\. ?е\.|[гмс]\. ?[опр]\.|д\. ?р\.|н\. ?э\.|в\. ?т\.|i\. ?e\.|e\. ?g\.|[ap]\. ?m\.|P\. ?O\.|U\. ?[SK]\.)$/;

/** «e.g. KD4471», «т.е. Роза»: the short words before, not initials. */
const example = /^(?:e\. ?g\.|i\. ?e\.|т\. ?[екд]\.)/;

/** «Томас Винье (Thomas Vinje)»: the same name in the letters of its own language, in brackets right after it. */
function inBrackets(tokens: readonly NameToken[], at: number): readonly [first: number, last: number] | undefined {
  if (tokens[at]?.norm !== '(') return undefined;
  let last = at;
  while (last < at + longest && /^[a-zà-ž]/u.test(tokens[last + 1]?.norm ?? '')) last++;
  const capitals = tokens.slice(at + 1, last + 1).filter(({ shape }) => shape === Shape.capital || shape === Shape.upper).length;
  return tokens[last + 1]?.norm === ')' && capitals >= 1 && last - at >= 2 ? [at + 1, last] : undefined;
}

/** «Бабаян Гор Арменович»: whatever stands in capitals before a patronymic is the name it belongs to. */
function withPatronymics(tokens: readonly NameToken[], marked: readonly boolean[]): readonly boolean[] {
  const found = [...marked];
  for (let at = 1; at < tokens.length; at++) {
    const [given, own] = [tokens[at - 1], tokens[at]];
    if (given === undefined || own === undefined || (own.lex & Ending.patronymic) === 0 || own.norm.length < 6) continue;
    if (own.shape !== Shape.capital || given.shape !== Shape.capital || given.norm.length < 2) continue;
    // «Спасибо, Петрович» is no name of two words; after a surname any word is one.
    if ((given.lex & (Kind.ordinary | Kind.common)) > 0 && (given.lex & Kind.given) === 0 && marked[at - 2] !== true) continue;
    // The salad «Иван Васильевич» is nobody, unless the tagger says so.
    if (/^["«“]$/.test(tokens[at - 2]?.norm ?? '') && marked[at] !== true) continue;
    found[at - 1] = true;
    found[at] = true;
  }
  return found;
}

/** «хачатрян нарек самвелович»: in small letters what stands before a patronymic beyond doubt. */
function small(tokens: readonly NameToken[], marked: readonly boolean[]): readonly boolean[] {
  const found = [...marked];
  for (let at = 1; at < tokens.length; at++) {
    const [first, before, own] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (found[at] !== true || own?.shape !== Shape.lower || (own.lex & Ending.patronymic) === 0 || own.norm.length < 7) continue;
    if (before?.shape !== Shape.lower || (before.lex & (Kind.given | Kind.short)) === 0) continue;
    found[at - 1] = true;
    if (first?.shape === Shape.lower && (first.lex & (Kind.surname | Ending.surname)) > 0 && (first.lex & Kind.common) === 0)
      found[at - 2] = true;
  }
  return found;
}

/** Those that an e-mail address of the text names too: words that mean something only beside another name. */
function withAddresses(reading: Reading, tokens: readonly NameToken[], marked: readonly boolean[]): readonly boolean[] {
  const told = addressed(reading, tokens);
  return marked.map(
    (mark, at) =>
      mark ||
      ((((tokens[at]?.lex ?? 0) & (Kind.ordinary | Kind.common | Kind.place)) === 0 ||
        marked[at - 1] === true ||
        marked[at + 1] === true) &&
        told(at)),
  );
}

/** «Whitlock Jr.» has its full stop. */
function endOf(text: string, { norm, end }: NameToken): number {
  return /^(?:jr|sr)$/.test(norm) && text.charAt(end) === '.' ? end + 1 : end;
}

const listed =
  Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Kind.transliterated | Ending.patronymic;
const introducing =
  /^(?:доктор[а-я]{0,2}|спасибо|уважением|зовут|thanks|thank|regards|cheers|ask|asked|name|called|grandma|granny|aunt|aunty|auntie|uncle)$/;

/** What is made out to somebody: «бронь не на Петрову, а на Петренко Аллу». */
const booked =
  /^(?:брон[ьи]|бронировани[еюя]|забронировал[аи]?|оформлен[ао]?|оформил[аи]?|выписан[аоы]?|записан[аы]?|доверенност[ьи]|пропуск)$/;

/** «Врач Тер-Ованесян», «Сосед сверху, Вахрушев», «Thanks, Olu»: whether a word shortly before says that somebody is named. */
function introduced(tokens: readonly NameToken[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 4; at--) {
    const { norm, shape } = tokens[at] ?? { norm: '', shape: Shape.edge };
    if (shape === Shape.line || /^[.!?;:]/.test(norm)) return false;
    if (title.test(norm) || roleRussian.test(norm) || kinRussian.test(norm) || trade.test(norm)) return true;
    if (roles.has(norm) || kin.has(norm) || introducing.test(norm)) return true;
    if (norm === 'на' && [1, 2, 3, 4, 5, 6].some((back) => booked.test(tokens[at - back]?.norm ?? ''))) return true;
  }
  return false;
}

/** So high the tagger never rates what only looks like a name. */
const plainly = 60;

/** How sure the tagger is of the surest part of a name, as 0.5–0.9; of what it did not find itself the rules beside it are sure. */
function surety(words: readonly NameToken[], { most, led, introduced: told }: Before): number {
  if (most <= 0 || led > 0 || told) return 0.9;
  const known = words.some(({ lex, shape }) => (lex & listed) > 0 || shape === Shape.initial);
  return 0.5 + Math.min(most, known || most > plainly ? 40 : 20) / 100;
}

/** «а надо S. Бирка на месте»: a letter of another alphabet and a word are no name. */
const mixed = /^[A-Z]\. ?[А-ЯЁ][а-яё]+$/u;

/** What the tagger and its rules take for a name, and what they say of it. */
interface Proposal {
  readonly place: Candidate;
  readonly first: number;
  readonly last: number;
  readonly before: Before;
}

interface Named {
  readonly tokens: readonly NameToken[];
  readonly found: readonly Candidate[];
  readonly proposals: readonly Proposal[];
}

const read = new WeakMap<Reading, Named>();

function once(reading: Reading): Named {
  const known = read.get(reading) ?? named(reading);
  read.set(reading, known);
  return known;
}

/** The names of people in a text: by the tagger, and again in other forms where one was certain. Looked for once in each reading. */
export function people(reading: Reading): readonly Candidate[] {
  return once(reading).found;
}

/** The places of names with the signs by which they are vouched for; weights are fitted to them (`scripts/redaction/vouched.ts`). */
export function signed(reading: Reading): readonly { readonly place: Candidate; readonly signs: readonly string[] }[] {
  const { tokens, proposals } = once(reading);
  const around = aroundOf(tokens);
  return proposals.map(({ place, first, last, before }) => ({ place, signs: signs(tokens, first, last, before, around) }));
}

/** How sure the tagger is of one name where it tells of others, for all of the text to stand with it (or it sees another); in a few words, more. */
const rated = 0.7;
const ratedInFew = 0.75;
/** Words that are too few to tell what kind of text they are. */
const few = 15;

/** “It says Jon Ferreira, I'm Joan Ferreira”: a name that shares a word with one that stands, stands as well. */
function relatives(reading: Reading, rates: readonly Candidate[]): readonly Candidate[] {
  const { tokens, proposals } = once(reading);
  const ends = proposals.map(({ first, last }) => [first, last] as const);
  return rates.map((one, at) => {
    const own = ends[at];
    if (own === undefined || one.score >= Certainty.alone || one.score < Certainty.beside) return one;
    const kept = rates.some((other, there) => other.score >= Certainty.alone && related(tokens, own, ends[there] ?? own));
    return kept ? { ...one, score: Certainty.alone } : one;
  });
}

/** The names with how certain each is to be somebody where nothing else is anybody's. */
export function vouched(reading: Reading): readonly Candidate[] {
  const { tokens, found } = once(reading);
  const { account, letter, words } = aroundOf(tokens);
  if (!account && (letter || words >= few))
    return relatives(
      reading,
      signed(reading).map((one) => ({ ...one.place, score: certainty(one.signs, one.place.score) })),
    );
  const least = account ? rated : ratedInFew;
  const score = found.some((one) => one.score >= least) || (account && found.length > 1) ? Certainty.sure : Certainty.none;
  return found.map((one) => ({ ...one, score }));
}

/** The same for what only stands beside names: none where their lists are missing, which is told for the names themselves. */
export function peopleBeside(reading: Reading): readonly Candidate[] {
  try {
    return people(reading);
  } catch {
    return [];
  }
}

function named(reading: Reading): Named {
  const tokens = refined(nameTokens(reading));
  const { scores, led } = tag(tokens);
  const marked = small(tokens, withPatronymics(tokens, withAddresses(reading, tokens, again(tokens, scores))));
  const found: Candidate[] = [];
  const proposals: Proposal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!marked[at]) continue;
    let last = at;
    while (marked[last + 1] === true) last++;
    const [from, to] = settled(tokens, at, last) ?? [];
    const [opening, closing] = [tokens[from ?? -1], tokens[to ?? -1]];
    if (
      opening !== undefined &&
      closing !== undefined &&
      !shortened.test(reading.text.slice(opening.start, closing.end)) &&
      !(mixed.test(reading.text.slice(opening.start, closing.end)) && (closing.lex & (listed | Ending.surname)) === 0) &&
      !example.test(reading.text.slice(opening.start, closing.end))
    ) {
      const [begins, ends] = [from ?? at, to ?? at];
      const ahead = {
        most: Math.max(...scores.subarray(begins, ends + 1)),
        led: Math.max(...led.subarray(begins, ends + 1)),
        introduced: introduced(tokens, begins),
      };
      const score = surety(tokens.slice(begins, ends + 1), ahead);
      const place: Candidate = { start: opening.start, end: endOf(reading.text, closing), score, evidence: 'model', because: '' };
      found.push(place);
      proposals.push({ place, first: begins, last: ends, before: ahead });
    }
    at = last;
    const [first, end] = (to === undefined || /^[a-z]/.test(closing?.norm ?? '') ? undefined : inBrackets(tokens, to + 1)) ?? [];
    const [bracketed, close] = [tokens[first ?? -1], tokens[end ?? -1]];
    if (bracketed !== undefined && close !== undefined && end !== undefined) {
      found.push({ start: bracketed.start, end: close.end, score: 0.85, evidence: 'model', because: '' });
      at = end;
    }
  }
  const ends = proposals.map(({ first, last }) => [first, last] as const);
  for (const [at, proposal] of proposals.entries()) {
    const [first, last] = withFamily(tokens, [proposal.first, proposal.last], ends);
    const [opening, closing] = [tokens[first], tokens[last]];
    if (last - first === proposal.last - proposal.first || opening === undefined || closing === undefined) continue;
    const place = { ...proposal.place, start: opening.start, end: closing.end };
    found[found.indexOf(proposal.place)] = place;
    proposals[at] = { ...proposal, place, first, last };
  }
  for (const { start, end } of labelled(reading)) {
    const parts = found.filter((one) => one.start < end && start < one.end);
    if (parts.some((one) => one.start <= start && one.end >= end)) continue;
    for (const one of parts) found.splice(found.indexOf(one), 1);
    found.push({ start, end, score: 0.9, evidence: 'model', because: '' });
  }
  return { tokens, found, proposals };
}
