import type { Span } from '../../text';

/** A date as it stands in a text in small letters. */
export interface Dated extends Span {
  readonly text: string;
}

const monthsRu =
  'янв(?:аря|арь)?|фев(?:раля|раль)?|мар(?:та|т)?|апр(?:еля|ель)?|ма[яй]|июн[яь]?|июл[яь]?|авг(?:уста|уст)?|сен(?:тября|тябрь)?|сент|окт(?:ября|ябрь)?|ноя(?:бря|брь)?|дек(?:абря|абрь)?';
const monthsEn =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre';
const month = new RegExp(`(?<![a-zà-ɏа-ӿ])(?:${monthsRu}|${monthsEn})(?![a-zà-ɏа-ӿ])`, 'g');

/** The name of a month with what stands before and after it. */
export interface Month extends Span {
  readonly head: string;
  readonly name: string;
  readonly rest: string;
  readonly russian: boolean;
}

/** As long as a day or a year in words can be. */
const [ahead, behind] = [44, 72];

/** The names of months in a text in small letters: dates with a month in words are read from there to both sides. */
export function monthsIn(lower: string): readonly Month[] {
  return [...lower.matchAll(month)].map(({ index: start, 0: name }) => {
    const end = start + name.length;
    return {
      start,
      end,
      name,
      head: lower.slice(Math.max(0, start - ahead), start),
      rest: lower.slice(end, end + behind),
      russian: name > 'а',
    };
  });
}

/** The date that the month is in the middle or, with a head of nothing, at the beginning of. */
export function readFrom({ start, end, name, head, rest }: Month, before: RegExp, after: RegExp): Dated | undefined {
  const [day] = before.exec(head) ?? [];
  const [year] = day === undefined ? [] : (after.exec(rest) ?? []);
  if (day === undefined || year === undefined) return undefined;
  return { start: start - day.length, end: end + year.length, text: day + name + year };
}

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19[1-9]\\d|20[0-2]\\d)';
const opens = '(?<![a-zà-ɏа-ӿ\\d./-])';
const closes = '(?![a-zà-ɏа-ӿ\\d]|[./-]\\d)';
const figures = new RegExp(
  `${opens}(?:${day}[ ]?[./-][ ]?(?:0?[1-9]|1[0-2])[ ]?[./-][ ]?(?:${year}|\\d{2})|(?:0?[1-9]|1[0-2])/${day}/${year}|${year}[-./](?:0?[1-9]|1[0-2])[-./]${day}|${day}\\.[ivx]{1,4}\\.${year})${closes}`,
  'g',
);
const spacedDay = new RegExp(`${opens}${day}(?:st|nd|rd|th|-?го)?[ ](?:of[ ]|de[ ])?$`);
const spacedYear = new RegExp(`^\\.?,?[ ]${year}(?:[ ](?:года|г\\.р))?${closes}`);
const plainDay = new RegExp(`${opens}${day}(?:st|nd|rd|th)?[ ]$`);
/** «7 Apr '59» */
const lateYear = new RegExp(`^[ ]'\\d{2}${closes}`);
const tiedDay = new RegExp(`${opens}${day}[-/.]$`);
const tiedYear = new RegExp(`^[-/.](?:${year}|\\d{2})${closes}`);
const nothing = new RegExp(`${opens}$`);
const dayAndYear = new RegExp(`^\\.?[ ]${day}(?:st|nd|rd|th)?,?[ ]${year}${closes}`);

/** Dates with a year of four figures, or of two where strokes or full stops tie it to the others, in order. */
export function writtenDates(lower: string, months: readonly Month[]): readonly Dated[] {
  const inFigures = [...lower.matchAll(figures)].map(({ index: start, 0: text }) => ({ start, end: start + text.length, text }));
  const inWords = months.flatMap((one): readonly Dated[] => {
    const spaced = readFrom(one, spacedDay, spacedYear) ?? (one.russian ? undefined : readFrom(one, plainDay, lateYear));
    const tied = one.head.at(-1) === one.rest.at(0) ? readFrom(one, tiedDay, tiedYear) : undefined;
    const own = spaced ?? tied ?? (one.russian ? undefined : readFrom(one, nothing, dayAndYear));
    return own === undefined ? [] : [own];
  });
  return inWords.length === 0 ? inFigures : [...inFigures, ...inWords].toSorted((a, b) => a.start - b.start);
}

const short = '(?![a-zà-ɏа-ӿ\\d]|[.:/-]\\d)';
const bareFigures = new RegExp(
  `${opens}(?:${day}([ ]|[ ]?[,_][ ]?)(?:0?[1-9]|1[0-2])\\1${year}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year}|(?:0[1-9]|[12]\\d|3[01])[ ](?:0[1-9]|1[0-2])[ ]\\d\\d)${short}`,
  'g',
);
const bareDay = new RegExp(`${opens}${day}[ ]$`);
const bareYear = new RegExp(`^\\.?,?[ ]\\d\\d${short}`);
const dayAndBareYear = new RegExp(`^\\.?[ ]${day}(?:st|nd|rd|th)?,?[ ]\\d\\d${short}`);

/** «29 02 1992», «29021992», «7 мая 82»: dates only right after the word for a birth. */
export function bareDates(lower: string, months: readonly Month[]): readonly Dated[] {
  const inFigures = [...lower.matchAll(bareFigures)].map(({ index: start, 0: text }) => ({ start, end: start + text.length, text }));
  const inWords = months.flatMap((one): readonly Dated[] => {
    const own = readFrom(one, bareDay, bareYear) ?? (one.russian ? undefined : readFrom(one, nothing, dayAndBareYear));
    return own === undefined ? [] : [own];
  });
  return [...inFigures, ...inWords];
}
