import type { Span } from '../../text';
import { blameIn } from './blame';
import type { Feeling } from './sign';
import { signs } from './signs';
import { weakSigns } from './weak';

/** How the customer feels, with the words that show it; `calm` has none. */
export interface Mood {
  readonly name: 'calm' | Feeling;
  readonly signs: readonly Span[];
}

/** Below this a feeling is not told: one weak sign in a matter-of-fact letter is no anger. */
const enough: Readonly<Record<Feeling, number>> = { threatening: 2, angry: 2, worried: 2, grateful: 2 };
/** A threat is marked whatever else stands in the letter; then anger, then worry; thanks come last. */
const order: readonly Feeling[] = ['threatening', 'angry', 'worried', 'grateful'];

const signsOfAll = [...signs, ...weakSigns];
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

const courteous = /(?<![\p{L}])(?:пожалуйста|подскажите|будьте добры|please|kindly|could you)(?![\p{L}])/iu;

/** Words in capitals in a row, but for short ones, which are names of things. */
const shouted = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:[\s,!?]+\p{Lu}{2,})+(?![\p{Ll}])/gu;
const outcry = /[!?]*(?:!{2,}|!\?|\?!|\?{2,})[!?]*/gu;

/**
 * The mood of a letter, from the words that show it.
 * @param all what the customer says himself, courtesies included
 * @param rhetorical sentences that ask for effect
 */
export function moodOf(text: string, all: readonly Span[], rhetorical: readonly Span[]): Mood {
  const pieces = within(all);
  const weights: Record<Feeling, number> = { threatening: 0, angry: 0, worried: 0, grateful: 0 };
  const found: Record<Feeling, Span[]> = { threatening: [], angry: [], worried: [], grateful: [] };
  let strongest = 0;
  const add = (feeling: Feeling, weight: number, place: Span): void => {
    weights[feeling] += weight;
    if (feeling === 'angry') strongest = Math.max(strongest, weight);
    found[feeling].push(place);
  };
  for (const { start, end } of pieces) {
    const piece = text.slice(start, end).replaceAll('’', "'").replaceAll('ё', 'е').replaceAll('Ё', 'Е');
    for (const { feeling, weight, pattern } of signsOfAll) {
      for (const match of piece.matchAll(pattern)) {
        const place = { start: start + match.index, end: start + match.index + match[0].length };
        // Two signs that share a place are one.
        if (!found[feeling].some((other) => place.start < other.end && other.start < place.end)) add(feeling, weight, place);
      }
    }
    for (const match of piece.matchAll(shouted)) {
      const words = match[0].match(/\p{L}{2,}/gu) ?? [];
      if (words.length >= 3) add('angry', 2, { start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  for (const [nth, words] of blameIn(text, pieces).entries()) {
    const [first, ...more] = words;
    if (first) add('angry', nth === 0 ? 1 : 0.75, first);
    for (const place of more.slice(0, 2)) add('angry', 0.5, place);
  }
  for (const place of rhetorical) add('angry', 1.5, place);
  const cries = pieces.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(outcry)?.length ?? 0), 0);
  // Exclamations colour a feeling that is there; they make none by themselves, unless there are many.
  if (weights.grateful < 2 && weights.worried < 2) weights.angry += Math.min(cries, 3) * (weights.angry > 0 ? 0.5 : 0.34);
  // Weak signs beside a «пожалуйста» are a plain complaint.
  if (strongest < 2 && pieces.some(({ start, end }) => courteous.test(text.slice(start, end)))) weights.angry -= 0.75;
  if (weights.grateful > 0 && weights.angry >= 1) weights.grateful = 0;
  const name = order.find((feeling) => weights[feeling] >= enough[feeling]);
  if (name === undefined) return { name: 'calm', signs: [] };
  if (name === 'worried' && weights.grateful > weights.worried) return { name: 'grateful', signs: found.grateful };
  return { name, signs: found[name].toSorted((a, b) => a.start - b.start) };
}
