import { type Span, type TextLanguage, unmarked } from '../../text';
import { clausesOf } from './clauses';
import { cutsOf, goesOn, isAnnounced, isCourtesy } from './cuts';
import { demandIn } from './demands';
import { english } from './english';
import { askEvidence, isAsked, onlyCalls } from './evidence';
import { itemsOf, kindByLead, listsIn } from './lists';
import { withinQuotes, withoutQuotes } from './quotes';
import { russian } from './russian';
import { unmarkedIn } from './unmarked';
import { spokenFor, toldIn, unforeseenIn } from './wording';
import type { AskWords } from './words';

/** One thing the customer wants answered or done, at its place in the letter. */
export interface Ask extends Span {
  readonly kind: 'question' | 'request';
  readonly text: string;
}

/** So many sentences are read; a letter of more is a log or a book. */
const mostSentences = 400;
/** The longest sentence that is taken apart; what is longer was not written by hand. */
const longest = 1500;

/** An ask without the conjunction before it and the marks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const left = /^[\s,;:–—-]*(?:(?:и|а|но|и ещё|а также|and|or|but|also)[\s,]+(?=\S))?/iu.exec(piece)?.[0].length ?? 0;
  const right = /[\s,;:–—-]*$/u.exec(piece)?.[0].length ?? 0;
  return left >= piece.length - right ? { start, end } : { start: start + left, end: end - right };
}

/** «Не решите вопрос — пишу в прокуратуру»: a condition, not a request. */
const ultimatum =
  /^(?:не )?\p{L}+[ие]те(?!\p{L}).{3,90}\s[—–-]\s(?:\p{L}+,? ){0,3}?(?:пишу|пода|иду|пойд|обра[тщ]|встре|увид|переда|выкл|напиш|пожал|сообщ|буд)/iu;

/** Something that may be an ask, with the sentence it stands in. */
export interface Candidate extends Ask {
  readonly sentence: Span;
  /** Whether its words are known to be asked for effect. */
  readonly rhetorical: boolean;
}

/** «Это нормально?» of one who is ill, and not of one who is treated ill. */
const normal = /(?<!\p{L})норма(?:льно)?[\s?!]*$|(?<!\p{L})is (?:this|that|it) normal[\s?!]*$/iu;
const ill =
  /(?<!\p{L})(?:кров|бол(?:ит|ят|ь(?!ш)|ел)|температур|сып|отёк|отек|опух|тошн|пульс|давлени|онемел|рвот|кашл|лихорад|bleed|blood|pain|fever|swell|swollen|rash|vomit|numb|dizz|cough|sore)/iu;

const isRhetorical = (text: string, whole: string, words: AskWords): boolean =>
  words.rhetorical.test(whole) && !(normal.test(whole.trim()) && ill.test(text));

/** A word that asks behind the noun it asks of: «диплом какого образца выдают», "the sofa comes in what colours". */
const asksWithin =
  /^(?:\p{L}+ ){1,3}(?:как(?:ого|ой|ие|их|ую|ом)|когда|где|сколько|куда|почему|what|which|when|where|how)(?!\p{L})(?!.*,)/iu;

/** What one sentence may ask: a place for each question and request in it. */
function asksOf(text: string, sentence: Span, words: AskWords): Candidate[] {
  const whole = text.slice(sentence.start, sentence.end).replaceAll('’', "'");
  if (whole.length > longest || (/^\P{L}*[A-Za-z]+\?+$/u.test(whole.trim()) && !words.question.test(whole))) return [];
  const marked = /\?[)!?\s]*$/u.test(withoutQuotes(whole));
  const clauses = clausesOf(text, sentence).filter(({ start }) => !withinQuotes(text, sentence, start));
  if (clauses.length === 0 || ultimatum.test(whole)) return [];
  const demanded = demandIn(whole);
  if (demanded) {
    const place = trimmed(text, { start: sentence.start + demanded.start, end: sentence.start + demanded.end });
    return [{ ...place, kind: 'request', text: text.slice(place.start, place.end), sentence, rhetorical: false }];
  }
  const cuts = cutsOf(text, clauses, words, marked);
  if (marked && !cuts.some(({ kind }) => kind === 'question')) {
    const last = clauses.at(-1);
    const free =
      last && !goesOn.test(text.slice(last.start, last.end).trim()) && cuts.length > 0 && cuts.every(({ at }) => at < last.start);
    cuts.push({ at: free ? last.start : sentence.start, kind: 'question' });
    if (!free) cuts.splice(0, cuts.length - 1);
  }
  if (cuts.length === 0) {
    cuts.push(...unmarkedIn(text, sentence, words));
    if (cuts.length > 0) {
      // Found where no mark stands.
    } else if (/(?<![\p{L}])(?:пожалуйста|please|pls)(?![\p{L}])/iu.test(withoutQuotes(whole)) && !words.unlike.test(whole))
      cuts.push({ at: sentence.start, kind: 'request' });
  }
  // «Диплом какого образца выдают и можно ли …?»: the question before the one that a word opens.
  const [only] = cuts;
  if (cuts.length === 1 && marked && only?.kind === 'question' && only.at > sentence.start) {
    const before = text.slice(sentence.start, only.at).replaceAll('’', "'");
    if (/^(?:и|а|and)\s/iu.test(text.slice(only.at)) && asksWithin.test(before) && !/[,:;—–]\s*$/u.test(before))
      cuts.unshift({ at: sentence.start, kind: 'question' });
  }
  const rhetorical = isRhetorical(text, whole, words);
  return cuts.map(({ at, kind }, nth) => {
    // One question of a sentence with its mark is the sentence: what stands before belongs to it.
    const announced = /:\s*$/u.test(text.slice(sentence.start, at));
    const from = cuts.length === 1 && marked && kind === 'question' && !announced ? sentence.start : at;
    const place = trimmed(text, { start: from, end: cuts[nth + 1]?.at ?? sentence.end });
    return { ...place, kind, text: text.slice(place.start, place.end), sentence, rhetorical };
  });
}

/** Sentences that ask for effect, not for an answer: «сколько можно?», "are you kidding?". */
export function rhetoricalIn(text: string, body: readonly Span[]): Span[] {
  return body.slice(0, mostSentences).filter(({ start, end }) => {
    const whole = text.slice(start, end).replaceAll('’', "'");
    return whole.includes('?') && (isRhetorical(text, whole, russian) || isRhetorical(text, whole, english));
  });
}

/** «картой? и будет ли запись», "shaking a bit. is it there": a mark ends a thought before a small letter too. */
const thoughtsOf =
  (text: string) =>
  ({ start, end }: Span): Span[] => {
    const ends = [
      ...text
        .slice(start, end)
        .matchAll(
          /(?:[\p{L}\d]\?|\p{Ll}{4}[.!]|(?<!\p{L})(?!руб|тыс|коп|мин|сек|час|тел|стр|etc|ref|tel|ext|min|max|inc)\p{Ll}{3}[.!])\s+(?=\p{Ll})/gu,
        ),
    ].map((match) => start + match.index + match[0].length);
    return [start, ...ends].map((from, nth) => ({ start: from, end: ends[nth] ?? end }));
  };

/** Sentences and what they hold of thoughts and of items of a list. */
const thoughtsIn = (text: string, body: readonly Span[]): Span[] =>
  body
    .slice(0, mostSentences)
    .flatMap((sentence) => itemsOf(text, sentence))
    .flatMap(thoughtsOf(text));

/** Places that may be questions and requests of a letter; `body` is what the customer says himself. */
export function candidatesIn(text: string, body: readonly Span[], lang: TextLanguage): Candidate[] {
  const sets = lang === 'ru' ? [russian] : lang === 'en' ? [english] : [russian, english];
  return thoughtsIn(text, body).flatMap((sentence) => {
    for (const words of sets) {
      const found = asksOf(text, sentence, words);
      if (found.length > 0) return found;
    }
    return [];
  });
}

type Place = Pick<Ask, 'start' | 'end' | 'kind'>;

/** Items of a list of which one is asked, or whose lead asks, are asked alike; behind «Прошу:» whatever their words are. */
function askedInLists(text: string, body: readonly Span[], candidates: readonly Candidate[], sure: readonly Candidate[]): Place[] {
  const isSure = new Set(sure);
  return listsIn(text, thoughtsIn(text, body)).flatMap(({ items, lead }) => {
    const kind = kindByLead(lead);
    const alike = items.map((item) => candidates.find(({ start }) => start === item.start));
    const asking =
      kind !== undefined || alike.some((one) => one && isSure.has(one)) || [russian, english].some((words) => leadsAsks(lead, words));
    if (!asking) return [];
    return items.flatMap((item, nth): Place[] => {
      const one = alike[nth];
      if (one) return one.rhetorical || isSure.has(one) ? [] : [one];
      const isTold = candidates.some(({ start, end }) => start < item.end && item.start < end);
      return kind === undefined || isTold ? [] : [{ ...trimmed(text, item), kind }];
    });
  });
}

const leadsAsks = (lead: string, { lead: asks, request }: AskWords): boolean => lead !== '' && (asks.test(lead) || request.test(lead));

/** What asks are weighed by where it is not what is learnt of all letters. */
export interface AskWeights {
  readonly evidence?: Parameters<typeof isAsked>[4];
  readonly phrases?: (feature: number) => number;
}

/**
 * Those of them that are asked for an answer, as weighed by their evidence and by the phrases of the letter, and what these
 * tell by themselves; `heat` is the score of anger of the letter.
 */
export function asksIn(
  text: string,
  body: readonly Span[],
  candidates: readonly Candidate[],
  heat: number,
  { evidence, phrases }: AskWeights = {},
): Ask[] {
  const told = toldIn(text, body.slice(0, mostSentences), heat, phrases);
  const weighed = candidates.map((one) => ({ one, counts: askEvidence(text, body, candidates, one, heat) }));
  const asked = weighed.filter(({ one, counts }) => isAsked(one.text, counts, heat, spokenFor(one, told), evidence));
  // «Помогите, пожалуйста! Заблокируйте карту»: what only calls or names the matter asks where nothing else does.
  const known = asked.filter(({ counts }) => !onlyCalls(counts));
  const sure = (known.length > 0 ? known : asked).map(({ one }) => one).filter((one) => !isCourtesy(one.text));
  const listed = askedInLists(text, body, candidates, sure);
  const own = [...sure, ...listed].map(({ start, end, kind }) => ({ start, end, kind }));
  const free = unforeseenIn(told, [...candidates, ...listed]).filter(({ start, end }) => {
    if (isCourtesy(text.slice(start, end))) return false;
    const sentence = body.find((one) => one.start <= start && start < one.end);
    return (
      sentence === undefined ||
      (!withinQuotes(text, sentence, start) && !isAnnounced(text.slice(sentence.start, start), text.slice(start, end)))
    );
  });
  const more = free.map(({ start, end, marked }) => ({
    start,
    end: end + (/^[?!.]+/u.exec(text.slice(end, end + 9))?.[0].length ?? 0),
    kind: marked ? ('question' as const) : ('request' as const),
  }));
  return [...own, ...more]
    .toSorted((a, b) => a.start - b.start)
    .map((one) => {
      const { start, end } = unmarked(text, one);
      return { ...one, start, text: text.slice(start, end) };
    });
}

export { askEvidence } from './evidence';
