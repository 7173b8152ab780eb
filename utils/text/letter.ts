import { isAside, runsOn } from './asides';
import { courtesiesIn, isOnlyCourtesy } from './courtesy';
import { markDisclaimers } from './disclaimer';
import type { Span } from './edits';
import { type Fact, factsIn } from './facts';
import { greetingAt } from './greeting';
import { languageOf, type TextLanguage } from './language';
import { type Line, type LineKind, linesOf, spansOf } from './lines';
import { type LetterMarks, noMarks, readWith } from './marks';
import { askedBy, type Question, questionsIn } from './questions';
import { afterHeaders, markQuoted } from './quoted';
import { sentences } from './sentences';
import { signatureIn } from './signature';

/** A customer's letter taken apart; every place is in UTF-16 code units of the caller's text. */
export interface Letter {
  readonly text: string;
  /** What the customer says in his own words now: neither greeting nor signature, courtesy, quotation or small print. */
  readonly own: string;
  /** The sentences of `own`. */
  readonly body: readonly Span[];
  /** Sentences of `body` that stand beside the matter; never all of them. */
  readonly asides: readonly Span[];
  readonly greeting?: Span;
  readonly signature?: Span;
  readonly courtesy: readonly Span[];
  readonly quoted: readonly Span[];
  readonly forwarded: readonly Span[];
  readonly disclaimer: readonly Span[];
  /** Sentences that the operator took out by hand. */
  readonly left: readonly Span[];
  readonly questions: readonly Question[];
  /** Read when they are first asked for: a search needs none. */
  readonly facts: readonly Fact[];
  readonly lang: TextLanguage;
}

/** Facts are looked for in so many characters of the customer's own words; a longer letter is not written by hand. */
const longestForFacts = 30_000;

function markSignatures(
  lines: readonly Line[],
  kinds: LineKind[],
  from = 0,
): { readonly spans: Span[]; readonly cut: Map<number, number> } {
  const spans: Span[] = [];
  const cut = new Map<number, number>();
  let said = false;
  for (let at = from; at < lines.length; at += 1) {
    if (kinds[at] !== 'own') continue;
    let to = at;
    while (to < lines.length && kinds[to] === 'own') to += 1;
    const found = signatureIn(lines, at, to, said);
    const last = found && lines.slice(found.line, found.to).findLast((line) => line.text.trim() !== '');
    if (found && last) {
      spans.push({ start: found.start, end: last.end });
      for (let line = found.line; line < found.to; line += 1) kinds[line] = 'signature';
      if (found.start > (lines[found.line]?.start ?? 0)) cut.set(found.line, found.start);
    }
    // Asked by the next run only.
    if (to < lines.length) said ||= lines.slice(at, found?.line ?? to).some((line) => (line.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3);
    at = found ? Math.max(at, found.to - 1) : to;
  }
  return { spans, cut };
}

/** A letter that is nothing but a forwarded or copied one: that one's words count as the customer's own. */
function adoptInner(lines: readonly Line[], kinds: LineKind[]): void {
  if (kinds.every((kind) => kind === 'own')) return;
  const words = (kind: LineKind): number =>
    lines.reduce((sum, line, at) => sum + (kinds[at] === kind ? (line.text.match(/\p{L}{2,}/gu)?.length ?? 0) : 0), 0);
  const own = words('own');
  const said = lines
    .filter((_, at) => kinds[at] === 'own')
    .map((line) => line.text)
    .join(' ')
    .trim();
  const tells = own <= 6 && askedBy(said) !== 'question';
  const inner: LineKind | undefined = words('forwarded') > 0 && tells ? 'forwarded' : own === 0 ? 'quoted' : undefined;
  if (!inner) return;
  const first = kinds.indexOf(inner);
  if (first < 0) return;
  const begin = afterHeaders(lines, first, lines.length);
  for (let at = begin; at < lines.length && kinds[at] === inner; at += 1) kinds[at] = 'own';
}

/** A subject stands above the letter, a line and a blank line: what greets comes after it. */
const subjectLine = /^[^\n]{1,150}\n[ \t]*\n\s*/u;

/** Cuts the greeting out of the first run. */
function takeGreeting(text: string, runs: { start: number; end: number }[]): Span | undefined {
  const [first] = runs;
  if (!first) return undefined;
  const above = greetingAt(text, first.start, first.end);
  if (above) {
    runs[0] = { start: above.end, end: first.end };
    return above;
  }
  const subject = subjectLine.exec(text.slice(first.start, Math.min(first.end, first.start + 200)))?.[0].length;
  const greeting = subject === undefined ? undefined : greetingAt(text, first.start + subject, first.end);
  if (greeting) runs.splice(0, 1, { start: first.start, end: greeting.start }, { start: greeting.end, end: first.end });
  return greeting;
}

/** The sentences of the customer's own runs of text: what is said, what stands beside it, what is politeness alone. */
function readSentences(text: string, runs: readonly Span[]): { courtesy: Span[]; body: Span[]; asides: Span[] } {
  const courtesy: Span[] = [];
  const body: Span[] = [];
  const aside: Span[] = [];
  const put = (sentence: Span): void => {
    const polite = courtesiesIn(text, sentence);
    if (isOnlyCourtesy(text, sentence, polite)) return void courtesy.push(sentence);
    courtesy.push(...polite);
    let said = text.slice(sentence.start, sentence.end);
    if (!/[\p{L}\p{N}]/u.test(said)) return;
    body.push(sentence);
    if (isAside(said)) return void aside.push(sentence);
    if (polite.length === 0) return;
    for (const { start, end } of polite)
      said = said.slice(0, start - sentence.start) + ' '.repeat(end - start) + said.slice(end - sentence.start);
    if (isAside(said)) aside.push(sentence);
  };
  for (const run of runs) {
    for (const each of sentences(text.slice(run.start, run.end))) {
      let start = run.start + each.start;
      const end = run.start + each.end;
      for (let more = 0; more < 4; more += 1) {
        const [cut, next] = runsOn(text.slice(start, Math.min(end, start + 2000)));
        if (cut === undefined || next === undefined) break;
        put({ start, end: start + cut });
        start += next;
      }
      put({ start, end });
    }
  }
  return { courtesy, body, asides: aside.length < body.length ? aside : [] };
}

/**
 * Reads a letter: what is quoted, forwarded, signature and small print, and what the customer himself asks and names.
 * Knows the forms of Russian and English mail programs; takes plain text.
 * @param today ISO date, to count «вчера» from
 * @param marks what the operator put right in an earlier reading
 */
export function readLetter(text: string, today?: string, marks: LetterMarks = noMarks): Letter {
  const lines = linesOf(text);
  const kinds: LineKind[] = lines.map(() => 'own');
  markQuoted(lines, kinds);
  adoptInner(lines, kinds);
  markDisclaimers(lines, kinds);
  const { spans: signatures, cut } = markSignatures(lines, kinds);
  const runs = [...spansOf(lines, kinds, 'own')];
  for (const [line, start] of cut) {
    const from = lines[line]?.start ?? start;
    const joined = runs.findIndex((run) => run.end < from && text.slice(run.end, from).trim() === '');
    const before = runs[joined];
    if (before) runs[joined] = { start: before.start, end: start };
    else runs.push({ start: from, end: start });
  }
  runs.sort((a, b) => a.start - b.start);
  const greeting = takeGreeting(text, runs);
  const found = readSentences(text, runs);
  const quoted = spansOf(lines, kinds, 'quoted');
  const forwarded = spansOf(lines, kinds, 'forwarded');
  const disclaimer = spansOf(lines, kinds, 'disclaimer');
  const taken = [greeting, signatures[0], ...found.courtesy, ...quoted, ...forwarded, ...disclaimer].filter((span) => span !== undefined);
  const { body, left, stays } = readWith(marks, text, found.body, taken);
  const asides = found.asides.filter((span) => body.includes(span));
  const own = body.map(({ start, end }) => text.slice(start, end)).join('\n');
  const ownSpans = body.filter(({ start }) => start < longestForFacts);
  let facts: readonly Fact[] | undefined;
  const readFacts = (): readonly Fact[] => {
    const end = ownSpans.reduce((most, span) => Math.max(most, span.end), 0);
    return factsIn(text.slice(0, Math.min(end, longestForFacts)), today).filter((fact) =>
      body.some((span) => fact.start >= span.start && fact.end <= span.end),
    );
  };
  return {
    text,
    own,
    body,
    asides: asides.length < body.length ? asides : [],
    ...(greeting && stays(greeting) && { greeting }),
    ...(signatures[0] && stays(signatures[0]) && { signature: signatures[0] }),
    courtesy: found.courtesy.filter(stays),
    quoted: quoted.filter(stays),
    forwarded: forwarded.filter(stays),
    disclaimer: disclaimer.filter(stays),
    left,
    questions: questionsIn(
      text,
      body.filter((sentence) => !asides.includes(sentence)),
    ),
    get facts() {
      return (facts ??= readFacts());
    },
    lang: languageOf(own === '' ? text : own),
  };
}

/** The same letter with other questions; its facts stay unread (a spread would read them). */
export function askingOnly(letter: Letter, questions: readonly Question[]): Letter {
  return Object.defineProperties({} as Letter, {
    ...Object.getOwnPropertyDescriptors(letter),
    questions: { value: questions, enumerable: true },
  });
}
