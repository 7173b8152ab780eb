import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

const certain =
  'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|parkway|pkwy|highway|hwy|terrace|ter|circle|cir|court|ct|crescent|cres|embankment|turnpike';
const loose =
  'way|place|pl|square|sq|close|gardens|grove|mews|row|walk|hill|alley|trail|loop|plaza|quay|rise|view|broadway|bend|ridge|hollow|crossing|landing|knoll|glen|vale|wynd|brae|croft|fold|garth|wharf|parade|heights|cove|spur|trace|mall';
const word = "(?:\\d{1,3}(?:st|nd|rd|th)|[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ'.-]{0,24})";
const unit =
  '(?:(?:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|bldg|building|no)(?:\\.?[ ]?#?[ ]?\\d{1,5}(?:/\\d{1,2}|[A-Z]\\d?)?|\\.?[ ]#?[A-Z](?:-?\\d{1,4})?)(?![A-Za-zÀ-ɏЀ-ӿ\\d])|#[ ]?\\d{1,5}[A-Z]?|\\d{1,3}(?:st|nd|rd|th)[ ](?:floor|fl)(?![A-Za-z])\\.?)';
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|BC|QC|AB|NSW|VIC|QLD';
const postcode =
  '(?:\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z]{2}|[A-Z]\\d[A-Z][ ]?\\d[A-Z]\\d|[A-Z]\\d[\\dW][ ]?[A-Z\\d]{4}|(?!(?:19|20)\\d\\d)\\d{4}(?![\\d]|[ ](?:times|items|units|people|users|dollars|euros|rubles)))';
const townWord = "(?:(?:St|Ft|Mt|Co)\\.|[A-Za-zÀ-ɏЀ-ӿ](?:[A-Za-zÀ-ɏЀ-ӿ'-]|\\.(?=[A-Za-zÀ-ɏ])){1,20})";
/** An expression for the text in small letters: V8 is slow to make one that minds no case of letters beyond ASCII. */
const small = (source: string) => source.replaceAll('A-Za-zÀ-ɏЀ-ӿ', 'a-zà-ɏа-ӿ').toLowerCase();
/** A house and its street: what stands before and after is read apart, for the whole in one would be long to make. */
const line = new RegExp(
  small(
    `(?<![A-Za-zÀ-ɏЀ-ӿ\\d.,/-])\\d{1,6}(?:[-/]\\d{1,4})?[A-Z]?[ ](?:[NSEW]\\.?[ ])?(?<name>(?:${word}[ ]){1,4}?)(?<suffix>${certain}|${loose})(?![A-Za-zÀ-ɏЀ-ӿ\\d']|[ ](?:${certain})\\b)`,
  ),
  'g',
);
const before = new RegExp(small(`(?<![A-Za-zÀ-ɏЀ-ӿ\\d.,/-])(?:${unit},?[ ]|\\d{1,2}/\\d{1,3},[ ])$`));
const after = new RegExp(small(`^(?:,?[ ]${unit}){1,2}`));
const side = /^[ ](?:ne|nw|se|sw|n|s|e|w|north|south|east|west)\b/;

/** Where a street ends, its full stop and its side of the town in it, and where its flat does. */
function behind(lower: string, street: number): readonly [side: number, flat: number] {
  let end = street;
  const more = lower.slice(end, end + 60);
  if (more.startsWith('.') && (more.startsWith('.,') || after.test(more.slice(1)) || /^\.[ ][ns][ew]?\b/.test(more))) end++;
  end += side.exec(lower.slice(end, end + 8))?.[0].length ?? 0;
  return [end, end + (after.exec(lower.slice(end, end + 60))?.[0].length ?? 0)];
}

const ending = '(?![A-Za-zÀ-ɏЀ-ӿ\\d])(?:,?[ ](?:USA|US|UK|United[ ]Kingdom|United[ ]States|England|Canada|Australia)\\b)?';
const code = new RegExp(small(`(?<![A-Za-zÀ-ɏЀ-ӿ\\d])(?:(?:${states})\\b,?[ ]{1,2}${postcode}|${postcode})${ending}`), 'g');
const towns = new RegExp(small(`^(?:${townWord}[ ]?)+$`));
/** Towns, districts and counties before a code at most, and words in the name of each. */
const mostTowns = 3;

/**
 * Length of the end of an address in small letters: the town and its code, a district or a county before or after the town:
 * «Rondebosch, Cape Town 7700», «Clitheroe, Lancs, BB7 1AH». Undefined where there is none.
 */
function tail(more: string): number | undefined {
  const lead = /^(?:,\n?[ ]?|\n|[ ])/.exec(more)?.[0].length;
  if (lead === undefined || !/\d/.test(more)) return undefined;
  // The first code of all decides: there is no figure in the name of a town.
  for (const { index, 0: whole } of more.matchAll(code)) {
    const named = more
      .slice(lead, index)
      .replace(/,?[ ]{0,2}$/, '')
      .split(/,\n?[ ]?/);
    const fits = named.length <= mostTowns && named.every((town) => towns.test(town) && town.trim().split(' ').length <= mostTowns);
    return fits ? index + whole.length : undefined;
  }
  return undefined;
}
const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New[ ](?:York|Jersey|Mexico|Hampshire)|North[ ](?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode[ ]Island|South[ ](?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West[ ]Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Manitoba';
const stateOnly = new RegExp(`^,?[ ]${townWord}(?:[ ]${townWord}){0,2}?,?[ ](?:${states}|${stateNames})${ending}`, 'u');
/** «…, Toxteth, Liverpool»: one or two places, and no words of a letter's end. */
const onlyTown =
  /^,[ ]?(?:(?!Thanks|Please|Regards|Best|Sent|Kind|Tel|Phone|Cheers|Hi|Hello|Dear|Mr|Ms|Mrs|Dr)(?:[A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ'.-]{1,20} ?){1,3}(?:, ?(?=[A-ZÀ-ÞĀ-ŽЀ-Я])|(?=[.,;!?\n)]|$|(?:in|and|until|since|from|for|on|till|but)[ ]))){1,2}/u;
/** «245 Avenue C», «1180 Avenue 7»: the kind of street before its letter. */
const lettered =
  /(?<![A-Za-zÀ-ɏЀ-ӿ\d.,/-])\d{1,6}(?:-\d{1,4})?[ ](?:Avenue|Ave\.?|Highway|Hwy\.?|Route|County[ ]Road)[ ](?:[A-Z]|\d{1,4})(?![A-Za-zÀ-ɏ\d])/gu;
const onlyCode = new RegExp(`^,?[ ](?:${postcode})(?![A-Za-zÀ-ɏЀ-ӿ\\d])`, 'u');
const box = /(?<![a-zà-ɏа-ӿ\d])p\.?[ ]?o\.?[ ]?box[ ]\d{1,6}/g;
const unlikely =
  /^(?:[ap]m|of|the|a|an|my|on|in|at|to|by|from|is|was|and|or|days?|weeks?|hours?|minutes?|years?|months?|more|other|items?|times?|business|for|with|x|usd|eur|percent|people|different|are|runs?|it|not|now|we|you|i|he|she|they|has|have|had|were|will|ready|be|been|until|then|when|so|that|this|which|your|our|their|went|did|does|left|here|there)$/;
/** «from May 18 to Peace Street»: a day of a month is no house. */
const month = /(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?[ ]$/;

const streetWord = new RegExp(`\\d[a-z]?[ ][^\\n]{0,80}?\\b(?:${certain}|${loose})\\b|\\bbox[ ]\\d`);
const [certainWords, looseWords] = [new Set(certain.split('|')), new Set(loose.split('|'))];

/** Addresses as English writes them: number, street with its word, then flat, town, state and code. */
export function englishAddresses({ text, lower }: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  // The expression is long: it is asked only where one of its words stands.
  const first = /\d/.test(text) ? lower.search(streetWord) : -1;
  if (first < 0) return found;
  // Before the first house there is nothing to read but its flat.
  line.lastIndex = Math.max(0, first - 40);
  for (const match of lower.matchAll(line)) {
    const { name: said = '', suffix: kind = '' } = match.groups ?? {};
    const street = match.index + match[0].length;
    const at = street - said.length - kind.length;
    const [name, suffix] = [text.slice(at, at + said.length), text.slice(at + said.length, street)];
    const words = said.trim().split(' ');
    if (words.some((one) => unlikely.test(one) || /[a-z]{3}\.$/.test(one))) continue;
    const flat = before.exec(lower.slice(Math.max(0, match.index - 30), match.index))?.[0].length ?? 0;
    const start = match.index - flat;
    if (month.test(lower.slice(Math.max(0, start - 12), start))) continue;
    const [sided, closed] = behind(lower, street);
    let end = closed;
    const more = text.slice(end, end + 90);
    const whole = tail(lower.slice(end, end + 90)) ?? stateOnly.exec(more)?.[0].length;
    const closing = onlyCode.exec(more);
    const place = onlyTown.exec(more);
    if (whole !== undefined) end += whole;
    else if (closing !== null) end += closing[0].length;
    else if (place !== null) end += place[0].replace(/[., ]+$/u, '').length;
    const capital = /^[A-ZÀ-ÞĀ-ŽЀ-Я\d]/u.test(name) && /^[A-ZÀ-ÞĀ-ŽЀ-Я]/u.test(suffix);
    const sure = whole !== undefined || closing !== null || closed > sided;
    if (!capital && !sure && !certainWords.has(kind)) continue;
    if (!sure && looseWords.has(kind) && !capital) continue;
    found.push({ start, end, score: sure ? 0.95 : 0.85, evidence: 'context', because: suffix });
  }
  for (const match of text.matchAll(lettered)) {
    const end = match.index + match[0].length;
    const more = text.slice(end, end + 90);
    const flat = after.exec(lower.slice(end, end + 90))?.[0].length ?? 0;
    const rest = more.slice(flat);
    const whole =
      tail(lower.slice(end + flat, end + 90)) ?? (stateOnly.exec(rest) ?? onlyTown.exec(rest))?.[0].replace(/[., ]+$/u, '').length;
    if (flat > 0 || whole !== undefined)
      found.push({
        start: match.index,
        end: end + flat + (whole ?? 0),
        score: 0.9,
        evidence: 'context',
        because: match[0],
      });
  }
  for (const match of lower.matchAll(box)) {
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end: end + (tail(lower.slice(end, end + 90)) ?? 0),
      score: 0.9,
      evidence: 'context',
      because: 'PO Box',
    });
  }
  return found;
}
