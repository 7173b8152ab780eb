import type { Span, TextLanguage } from '../../text';
import { type Asked, measure, type Measured } from './measure';
import type { Feeling } from './sign';
import { moodScore, type Weighed, wordingScore } from './weighed';
import { wordingOf } from './wording';

/** How the customer feels, with the words that show it; `calm` has none. */
export interface Mood {
  readonly name: 'calm' | Feeling;
  readonly signs: readonly Span[];
}

/** So many characters show how a customer feels; what follows in a longer letter is copied in. */
const enoughText = 6000;

function within(pieces: readonly Span[]): readonly Span[] {
  let left = enoughText;
  return pieces.filter(({ start, end }) => {
    const fits = left > 0;
    left -= end - start;
    return fits;
  });
}

/** Above it a letter is told to be so: chosen between precision and recall of authors left out of the fit. */
const lines: Readonly<Record<Weighed, number>> = { hot: -0.2, threatening: -0.4, worried: -0.3, grateful: -0.5 };

/**
 * Above it a letter is called angry, by its language, once what its worry and thanks weigh stands against it: chosen where more
 * than nine in ten of the authors left out are right, those who wrote last above all, and recall is still what is aimed at.
 */
const angerLines = { ru: 0, en: 0 } as const;
/** How much a likely worry, or likely thanks, takes from anger. */
const against = 0.7;

/** How far a letter's evidence and words are above the line of a mood. */
const above = (kind: Weighed, { counts, wording }: Measured): number => moodScore(kind, counts, wording) - lines[kind];

/** Said in anger alone, however politely the rest is put: «возмущены», thanks in quotation marks. Such letters are too few to fit by. */
const isPlain = ({ counts }: Pick<Measured, 'counts'>): boolean =>
  (counts['outright'] !== undefined || counts['thanked in quotes'] !== undefined) &&
  !['thanks', 'grateful2', 'relieved'].some((name) => counts[name] !== undefined);

/** How heated a letter is, which its asks are weighed by: above nothing rather angry or threatening. `scored` is what its evidence weighs. */
export const heatOf = (found: Measured, scored?: number): number =>
  Math.max(scored === undefined ? above('hot', found) : scored - lines.hot, isPlain(found) ? 0.5 : -Infinity);

/**
 * How far a letter is above the line of anger, by what its anger, worry and thanks weigh: lively thanks and fear are worded as
 * anger is, and have words of their own beside.
 */
export function angerBy(
  scores: Readonly<Record<'hot' | 'worried' | 'grateful', number>>,
  counts: Measured['counts'],
  lang: TextLanguage,
): number {
  const soft = (score: number): number => Math.log1p(Math.exp(score));
  const anger = scores.hot - against * (soft(scores.worried) + soft(scores.grateful));
  return Math.max(anger - angerLines[lang === 'en' ? 'en' : 'ru'], isPlain({ counts }) ? 0.5 : -Infinity);
}

function angerOf({ counts, wording }: Measured, lang: TextLanguage): number {
  const score = (kind: Weighed): number => moodScore(kind, counts, wording);
  return angerBy({ hot: score('hot'), worried: score('worried'), grateful: score('grateful') }, counts, lang);
}

/** Places of evidence that speaks for a feeling, the first of those that overlap; never more than a person wants to read. */
function shown({ places }: Measured, fits: (name: string) => boolean): Span[] {
  const found: Span[] = [];
  for (const [name, list] of Object.entries(places)) {
    if (!fits(name)) continue;
    for (const place of list) if (!found.some((other) => place.start < other.end && other.start < place.end)) found.push(place);
  }
  return found.toSorted((a, b) => a.start - b.start).slice(0, 8);
}

/** Kinds that tell how, not what: counted, never shown as the words of a feeling. */
const formal = [
  'you',
  'office',
  'courtesy',
  'soft',
  'thanks',
  'negated',
  'short',
  'exclaimed',
  'praise',
  'unkept',
  'doubting',
  'informs',
  'will',
  'orElse',
];
const informal = new RegExp(`^(?!(?:${formal.join('|')})$).*\\D$`, 'u');
const grave = /^(?:angry|threatening)/u;

/** What a letter shows of its mood. `all` is what the customer says himself, courtesies included; `polite`: it greets. */
export const moodEvidence = (text: string, all: readonly Span[], rhetorical: readonly Span[], polite: boolean, asked: Asked): Measured =>
  measure(text, within(all), rhetorical, polite, asked);

/** The sentence whose words tell most of a mood: where no list has a sign of it. */
function tellingOf(text: string, kind: Weighed, pieces: readonly Span[]): Span[] {
  const scored = pieces.map((piece) => ({ piece, score: wordingScore(kind, wordingOf([text.slice(piece.start, piece.end)])) }));
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 1)
    .map(({ piece }) => piece);
}

/** The mood those signs make. A threat is told before anger, these before worry and thanks. */
export function moodOf(text: string, found: Measured, pieces: readonly Span[], lang: TextLanguage): Mood {
  const told = (name: Feeling, kind: Weighed, ...signs: readonly RegExp[]): Mood => {
    const places = signs.map((sign) => shown(found, (evidence) => sign.test(evidence))).find((list) => list.length > 0);
    return { name, signs: places ?? tellingOf(text, kind, within(pieces)) };
  };
  if (angerOf(found, lang) > 0)
    return above('threatening', found) > 0
      ? told('threatening', 'threatening', /^threatening|^(?:authority|harm)$/u, grave, informal)
      : told('angry', 'hot', /^angry/u, grave, informal);
  const [worried, grateful] = [above('worried', found), above('grateful', found)];
  if (worried > 0 && worried >= grateful) return told('worried', 'worried', /^(?:worried|peril)/u);
  return grateful > 0 && found.counts['thanked ahead'] === undefined
    ? told('grateful', 'grateful', /^grateful/u)
    : { name: 'calm', signs: [] };
}
