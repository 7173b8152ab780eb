import type { Profile } from '../standards';
import { atOnce, type Lately, lately, type Steps } from '../steps';
import { parcels, readWhole, type Span } from '../text';
import { columns } from './columns';
import { answered } from './dialogue';
import type { Evidence, PrivateSpan } from './finding';
import { headed } from './headed';
import { judge, type Judged } from './judge';
import { masksIn } from './masks';
import { Certainty, vouched } from './names';
import { ownNumbers, typedNumbers } from './policies';
import { cueTable, read, type Reading } from './reading';
import { otherNumbers } from './reading/other-numbers';
import type { Candidate, Recognizer } from './recognizer';
import { repeats } from './repeats';
import { inLists, siblings } from './siblings';

const files = import.meta.glob<Recognizer>('./recognizers/*.ts', { eager: true, import: 'default' });

export const recognizers: readonly Recognizer[] = Object.values(files);

const table = cueTable([...recognizers.map(({ type, cues }) => [type, cues ?? []] as const), ...otherNumbers]);

const order: Readonly<Record<Evidence, number>> = { checksum: 0, prefix: 1, context: 2, model: 3 };

/** The text as the recognizers see it. */
export function reading(text: string): Reading {
  return read(text, table);
}

/** Of spans that overlap the one with the stronger evidence stays, then the longer, then the earlier. */
export function disjoint(spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  const ranked = spans.toSorted(
    (a, b) => order[a.evidence] - order[b.evidence] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: PrivateSpan[] = [];
  // One byte for each unit of the text keeps the work linear where a hostile text gives thousands of candidates.
  const taken = new Uint8Array(spans.reduce((most, { end }) => Math.max(most, end), 0));
  for (const span of ranked) {
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** What was found, and the types that could not be looked for because their word lists are missing or their code failed. */
export interface Look {
  readonly spans: readonly PrivateSpan[];
  readonly failed: readonly string[];
}

function tried({ find, type, cuedOnly }: Recognizer, whole: Reading, spoken: ReadonlySet<string>, failed: string[]): readonly Candidate[] {
  if (cuedOnly === true && !spoken.has(type)) return [];
  try {
    return find(whole);
  } catch {
    failed.push(type);
    return [];
  }
}

/** What no recognizer claims and the words around it give away: asked last, and believed last. */
function judged(whole: Reading, claimed: readonly Candidate[], failed: string[]): readonly Judged[] {
  try {
    return judge(whole, claimed);
  } catch {
    failed.push('PASSWORD');
    return [];
  }
}

/** Personal, bank and commercial data in a text: disjoint, sorted, in UTF-16 code units of this very string. */
export function findPrivate(text: string, profile?: Profile): readonly PrivateSpan[] {
  return lookAt(text, profile).spans;
}

const others = (spans: readonly PrivateSpan[]) => spans.some(({ type, hint }) => hint !== true && type !== 'PERSON');

/** Names are rated anew where nothing else is anybody's. */
function rated(whole: Reading, spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  if (spans.length === 0 || others(spans)) return spans;
  const sure = new Map(vouched(whole).map((one) => [whole.back(one).start, one.score]));
  return spans.map((span) => (span.type === 'PERSON' ? { ...span, score: sure.get(span.start) ?? span.score } : span));
}

/**
 * In a text where nothing else is anybody's a name has to be vouched for by what stands around it: «Одолжил Сплина»,
 * “swap Heather”, “Hermes or Athena” are none. Beside one that is beyond doubt less is enough.
 */
function withoutLonely(spans: readonly PrivateSpan[]): readonly PrivateSpan[] {
  if (others(spans)) return spans;
  const least = spans.some(({ type, score }) => type === 'PERSON' && score >= Certainty.sure) ? Certainty.beside : Certainty.alone;
  return spans.filter(({ type, score }) => type !== 'PERSON' || score >= least);
}

/** The same, with what could not be looked for: numbers are found even where the names cannot be. */
export function lookAt(text: string, profile?: Profile): Look {
  return atOnce(lookSteps(text, profile));
}

/** The same, a long text in pieces and a step for each; those that were looked at before are not looked at again. */
export function* lookSteps(text: string, profile?: Profile): Steps<Look> {
  const { spans, failed } = text.length <= readWhole ? lookAtPiece(text, profile) : yield* lookAtPieces(text, profile);
  return { spans: withoutLonely(spans), failed };
}

/** The places that are not looked at: masks, and numbers that the company lets pass. */
function closedIn(text: string, profile: Profile | undefined) {
  const own = profile?.masking?.numbers === undefined ? [] : ownNumbers(text, profile.masking);
  const left = [...masksIn(text), ...own.filter(({ type }) => type === undefined)];
  const closed = new Uint8Array(left.length === 0 ? 0 : text.length);
  for (const { start, end } of left) closed.fill(1, start, end);
  return { own, isFree: ({ start, end }: Span) => !closed.subarray(start, end).includes(1) };
}

function lookAtPiece(text: string, profile: Profile | undefined): Look {
  const failed: string[] = [];
  const whole = reading(text);
  const { own, isFree } = closedIn(text, profile);
  const spoken = new Set(whole.cues.map(({ kind }) => kind));
  const claimed: Candidate[] = [];
  const found = recognizers.flatMap((recognizer) =>
    tried(recognizer, whole, spoken, failed).map((candidate): PrivateSpan => {
      if (recognizer.hint !== true && candidate.evidence !== 'model') claimed.push(candidate);
      return { ...candidate, ...whole.back(candidate), type: recognizer.type, ...(recognizer.hint && { hint: true }) };
    }),
  );
  const told = answered(whole);
  claimed.push(...told);
  found.push(...told.map((one): PrivateSpan => ({ ...one, ...whole.back(one) })));
  found.push(...judged(whole, claimed, failed).map((one): PrivateSpan => ({ ...one, ...whole.back(one) })));
  found.push(...headed(text));
  const spans = disjoint([...typedNumbers(own), ...found.filter(isFree)]);
  const again = [...repeats(text, spans), ...columns(text, spans), ...siblings(text, spans), ...inLists(text, spans)].filter(isFree);
  return { spans: rated(whole, again.length === 0 ? spans : disjoint([...spans, ...again])), failed };
}

/** How much before and behind a piece is read with it: what stands on the line before says what a number is. */
const margin = 300;
const nobody = {};
const lastLooks = new WeakMap<object, Lately<Look>>();

function* lookAtPieces(text: string, profile: Profile | undefined): Steps<Look> {
  const kept = lastLooks.get(profile ?? nobody) ?? lately<Look>();
  lastLooks.set(profile ?? nobody, kept);
  const pieces = parcels(text);
  const found: PrivateSpan[] = [];
  const failed = new Set<string>();
  for (const { start, end } of pieces) {
    const from = Math.max(0, start - margin);
    const look = kept.get(text.slice(from, end + margin), pieces.length, (piece) => lookAtPiece(piece, profile));
    for (const type of look.failed) failed.add(type);
    for (const span of look.spans) {
      const moved = { ...span, start: span.start + from, end: span.end + from };
      if (moved.start >= start && moved.start < end) found.push(moved);
    }
    yield;
  }
  const { isFree } = closedIn(text, profile);
  yield;
  const spans = disjoint(found);
  yield;
  // The head of a table and the first place of a secret may stand pages before.
  const again = [...headed(text), ...repeats(text, spans)].filter(isFree);
  yield;
  again.push(...columns(text, spans).filter(isFree));
  yield;
  return { spans: again.length === 0 ? spans : disjoint([...spans, ...again]), failed: [...failed] };
}
