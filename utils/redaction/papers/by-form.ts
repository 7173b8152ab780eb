import { peopleBeside } from '../names';
import { around, fromRuns, nearest, type Reading } from '../reading';
import type { Candidate } from '../recognizer';

/** Papers whose numbers look alike; which of them one is, the words around say. */
type Paper = 'PASSPORT' | 'FOREIGN_PASSPORT' | 'DRIVER_LICENSE' | 'VEHICLE_DOC';
type Found = Candidate & { readonly type: Paper };

/** What else a number is by the word right before it. */
const others = [
  'ORDER',
  'TRACK',
  'SKU',
  'RECEIPT',
  'FISCAL',
  'TICKET',
  'CONTRACT',
  'AMOUNT',
  'UIN',
  'KBK',
  'BARCODE',
  'PROMO',
  'PHONE',
  'CARD',
  'OMS',
  'INN',
  'SNILS',
  'BANK_ACCOUNT',
  'OGRN',
  'BIRTH_CERT',
];
/** How near such a word has to be: «Билет 0417 228190», but not «Билет на Уфу брала мама, Цой Светлана, 0509 118273». */
const within = 5;
const behindWithin = 3;
/** «Ткач Павел, 7734 …»: a comma and a space or a new line. */
const besideName = 2;

/** A foreign passport: two figures and seven. */
const ofNine = /^2-7$/;
/** «23 ТК 416208»: letters in the series, of licences and papers of cars. */
const lettered = /(?<![\p{L}\d-])\d{2} ?[АВЕКМНОРСТУХ]{2} ?(?:№ ?)?\d{6}(?!\d)/gu;

const licence =
  /(?<!\p{L})(?:водит|за рул|допущен|допустит|вписа|вписыва|категори[ийюя]|стаж|автошкол|прав(?:а|ами|ах)?(?!\p{L})|удостоверени)/gu;
const vehicle = /(?<!\p{L})(?:(?:документ|бумаг|свидетельств)\p{L}* (?:на|от|о) (?:регистр|маши|авто|прицеп|мото|тс)|стс|птс|техпаспорт)/gu;
const passport = /пасп|прописк|прописан|внутренн|удостоверени\p{L}* личност|выдан/gu;
/** Who shows a paper or asks for one. */
const shown = /пасп|прописк|прописан|документ|удостовер|выдан|доверенност|гражданств|водит|допущен|пропуск|личност/u;
/** What a paper is written down for; less than its name, so the series has to be one that is printed. */
const handed =
  /засел|гостиниц|(?<!\p{L})отел[яею]|постоял|оформ|(?<!\p{L})данны[ехм]|фамили|нотари|билет|мошенн|переписал|сфотограф|ксерокоп|(?<!\p{L})скан|копи[яюией]|утер|потеря|украл|верификац|идентификац|подтвержд/u;
/** A series as passports have: region and the year it was printed in, or near it. */
const printed = /^(?!00)\d{2}(?:9[7-9]|[0-2]\d)/;
/** Where a car is spoken of, letters in a series are of its papers. */
const ofCar = /машин|(?<!\p{L})авто|госно|госзн|осаго|прицеп|(?<!\p{L})дтп/u;
/** Where a foreign passport is needed. */
const abroad =
  /загран|паспорт|passport|(?<!\p{L})(?:виз(?:а|ы|у|е|ой|овый|овом)|рейс\p{L}{0,3}|вылет\p{L}{0,4}|тур|тура|туры|турагент\p{L}*|туроператор\p{L}*|пассажир\p{L}*|границ\p{L}{1,3}|консульств\p{L}*|посольств\p{L}*|вид на жительство)(?!\p{L})/u;

/** How far the words of a paper are heard. */
const back = 160;
const ahead = 40;

function last(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** Whose the words nearest before a number are; what stands after it speaks where nothing before does. */
function paperAt({ lower }: Reading, start: number, end: number): Paper | undefined {
  for (const part of [lower.slice(Math.max(0, start - back), start), lower.slice(end, end + ahead)]) {
    const said = [
      ['DRIVER_LICENSE', last(licence, part)],
      ['VEHICLE_DOC', last(vehicle, part)],
      ['PASSPORT', last(passport, part)],
    ] as const;
    const [nearestOne] = said.toSorted((one, two) => two[1] - one[1]);
    if (nearestOne !== undefined && nearestOne[1] >= 0) return nearestOne[0];
  }
  return undefined;
}

const known = new WeakMap<Reading, readonly Found[]>();

function once(reading: Reading): readonly Found[] {
  if (!/[а-я]/.test(reading.lower) || reading.groups.length === 0) return [];
  // «документ на машину» says what it is, though «документ» alone is said of a passport.
  const put = (start: number, end: number, type: Paper, said = true): Found => {
    return { start, end, type, score: 0.7, evidence: said && type === 'VEHICLE_DOC' ? 'prefix' : 'context', because: '' };
  };
  // Asked of the whole text once, not for each number.
  const spoken = new Map<RegExp, boolean>();
  const speaks = (of: RegExp) => {
    const does = spoken.get(of) ?? of.test(reading.lower);
    spoken.set(of, does);
    return does;
  };
  // «Впишите в ОСАГО брата, Ткач Павел, 7734 134202»: right behind a name it is his; a word behind the number is of the next thing said.
  const another = (start: number, end: number) => {
    const near = around(reading, { start, end }).filter(({ before, distance }) => before || distance <= behindWithin);
    return (
      nearest(near, others, within) !== undefined && !peopleBeside(reading).some((one) => one.end <= start && start - one.end <= besideName)
    );
  };
  const numbers = fromRuns(reading.groups, { least: 9, most: 10, groupsAtMost: 3, shapes: forms }, (run): readonly Found[] => {
    const { start, end, shape, gaps, first, last: closing, digits } = run;
    const before = reading.text.slice(Math.max(0, start - 2), start);
    if (first.glued || closing.gluedAfter || digits.startsWith('00') || /[\d+][ .,-]?$|[-/.]$/.test(before)) return [];
    if (/^(?:[ ]?[\d%₽]|[-/.,:]\d|-[a-zа-я]| ?(?:руб|шт|кг))/iu.test(reading.text.slice(end, end + 5)) || another(start, end)) return [];
    const signed = gaps.some((gap) => gap.includes('№'));
    if (!gaps.every((gap, at) => (at === (shape === '4-3-3' ? 0 : gaps.length - 1) ? /^ (?:№ ?)?$/.test(gap) : gap === ' '))) return [];
    if (ofNine.test(shape)) return /^[5-8]/.test(digits) && speaks(abroad) ? [put(start, end, 'FOREIGN_PASSPORT')] : [];
    if (shape === '4-3-3' && !speaks(shown)) return [];
    const sure = signed || shape === '2-2-6' || speaks(shown) || (printed.test(digits) && speaks(handed));
    if (!sure && peopleBeside(reading).length === 0) return [];
    return [put(start, end, paperAt(reading, start, end) ?? 'PASSPORT')];
  });
  const withLetters = [...reading.text.matchAll(lettered)].flatMap(({ index: start, 0: value }): readonly Found[] => {
    const end = start + value.length;
    const said = paperAt(reading, start, end);
    const type = said ?? (speaks(ofCar) ? 'VEHICLE_DOC' : undefined);
    if (type === undefined || another(start, end)) return [];
    return [put(start, end, type === 'VEHICLE_DOC' ? type : 'DRIVER_LICENSE', said !== undefined)];
  });
  return [...numbers, ...withLetters];
}

/** Series of four figures and number of six, as passports, licences and papers of cars have them, or two figures and seven. */
const forms = /^(?:4-6|2-2-6|2-7|4-3-3)$/;

/**
 * Numbers of papers of one type that no word names, told by how they are grouped: «знают мой адрес и даже 6512 № 337480»,
 * «у него 1621 704418» said of a driver. Of Russian texts alone: there nothing else that people write is grouped so.
 */
export function papersByForm(reading: Reading, type: Paper): readonly Candidate[] {
  const found = known.get(reading) ?? once(reading);
  known.set(reading, found);
  return found.flatMap(({ type: own, ...place }) =>
    own === type ? [{ ...place, because: reading.text.slice(place.start, place.start + 5) }] : [],
  );
}
