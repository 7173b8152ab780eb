import type { Span } from '../../text';
import { firstAfter, type Reading } from '../reading';
import { otherNumbers } from '../reading/other-numbers';
import { tells } from './concepts';
import { ahead, back } from './features';
import { places } from './places';
import { worded } from './shapes';
import { asked, type Surrounded, surrounded, toldBy } from './surroundings';

/** Kinds of numbers that are nobody's: right after their word a number is one. */
const others = new Set(otherNumbers.map(([kind]) => kind).filter((kind) => kind !== 'SERIES'));

/** «Courier envelope DHL 4471 8820 93»: a parcel by who carries it. */
const carrier =
  /(?<![a-zа-яё])(?:dhl|fedex|ups|usps|dpd|gls|tnt|evri|yodel|hermes|aramex|сдэка?|сдеком?|cdek|боксберри|boxberry|пэка?|dellin|ems|почт[аыу] россии|деловы[а-яё]{1,2} лини[а-яё]{1,2})[ :№#(]{1,3}$/u;

/** «Replacement panel, part 824217», “void slip 0093”: figures printed on things and papers, told right before. */
const printed =
  /(?<![a-zа-яё])(?:parts?|panel|slip|docket|memo|log|leaflet|chapter|page|annex|стр|страниц[аеуы]|глав[аеуы]|бланка?|детал[ьи]|талона?|протокола?|выпуска?|сезона?) (?:(?:no|number|nr|#|№)[.:]? ?)?$/u;

/** Whether the word right before a place says that it is somebody's order or law. */
function another(reading: Reading, { start, cues }: Surrounded): boolean {
  const lead = reading.lower.slice(Math.max(0, start - 24), start);
  if (carrier.test(lead) || (printed.test(lead) && /\d/.test(reading.text.charAt(start)))) return true;
  const [near] = cues;
  return near !== undefined && near.before && near.distance < 2 && others.has(near.kind);
}

/** Places judged in one text at most: what a hostile text has more of is left to the recognizers. */
const most = 400;

/** The places that no recognizer claims and that have a word about secrets near enough to be heard: few in most texts. */
export function heardPlaces(reading: Reading, claimed: readonly Span[]): readonly Surrounded[] {
  const { all, families } = toldBy(reading);
  // Where no word tells, no place is looked for.
  if (!tells(all)) return [];
  const told = new Uint32Array(families.length + 1);
  for (let at = 0; at < families.length; at++) told[at + 1] = (told[at] ?? 0) + (tells(families[at] ?? 0) ? 1 : 0);
  const taken = new Uint8Array(reading.text.length);
  for (const { start, end } of claimed) taken.fill(1, start, end);
  const heard = (from: number, to: number) => (told[Math.min(families.length, to)] ?? 0) > (told[Math.max(0, from)] ?? 0);
  const heardIn = (question: Span | undefined) =>
    question !== undefined && heard(firstAfter(reading.pieces, question.start), firstAfter(reading.pieces, question.end));
  const found: Surrounded[] = [];
  for (const place of places(reading)) {
    if (taken.subarray(place.start, place.end).includes(1)) continue;
    const at = firstAfter(reading.pieces, place.start) - 1;
    if (
      !heard(at - back, at + 2 + ahead) &&
      !heardIn(asked(reading, place.start)) &&
      !((place.sort === 'm' || place.sort === 'h') && worded.test(reading.text.slice(place.start, place.end)))
    )
      continue;
    const one = surrounded(reading, place);
    if (another(reading, one)) continue;
    found.push(one);
    if (found.length >= most) break;
  }
  return found;
}
