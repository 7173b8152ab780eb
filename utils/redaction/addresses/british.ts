import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

/** A British postcode in capitals: nothing else looks like it. */
/** Irish ones (Eircode): a letter, two signs, then four more. */
const code = '(?:GIR[ ]?0AA|[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z]{2}|[AC-FHKNPRTV-Y]\\d[\\dW][ ][AC-FHKNPRTV-Y\\d]{4})(?![A-Za-z\\d])';
const postcode = new RegExp(`(?<![A-Za-z\\d-])${code}`, 'gu');
const capital = "[A-ZÀ-ÞĀ-ŽЀ-Я][A-Za-zÀ-ӿḀ-ỿ'.-]*";
const small = '(?:of|the|on|upon|under|by|in|next|le|y|yr|at)';
const number = '\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,3}[A-Z]?)?';
const unit = `(?:Flat|Apartment|Apt|Unit|Room|Floor|Suite|Studio|Block|Plot|Berth|Top[ ]Floor|Ground[ ]Floor|First[ ]Floor|Basement)(?:[ ](?:Flat|[A-Z]?\\d{1,4}[A-Z]?\\d?(?:/\\d{1,2})?|[A-Z]))?`;
/** «20 Beehive Mill», «Fernlea», «Stoke-on-Trent», «Flat 3». */
const segment = new RegExp(`^(?:${unit}|(?:${number}[ ])?${capital}(?:[ ](?:${capital}|${small}(?=[ ])))*(?:[ ]\\d{1,2}W?)?)$`, 'u');
/** The end of what stands before: from the number of the house or the unit on, else the last words in capitals. */
const head = new RegExp(
  `(?:${unit}|(?<![A-Za-zÀ-ӿḀ-ỿ\\d.,:/-])${number}[ ]${capital}(?:[ ](?:${capital}|${small}(?=[ ])))*|(?<![A-Za-zÀ-ӿḀ-ỿ\\d'])${capital}(?:[ ](?:${capital}|${small}(?=[ ])))*)$`,
  'u',
);
const leading =
  /^(?:Deliver|Send|Post|Ship|Address|Home|From|To|At|In|We|I|My|Our|The (?=Post)|Dear|Please|Now|Now At|Postcode|Location|Site|Property|Venue|Premises|Return|Returns|Collect|Living|Moved)(?: (?:To|At|From|Is|Address))?[ :]+/u;
const back = 110;
const most = 5;
const houses =
  'Cottage|House|Farm|Farmhouse|Barn|Mill|Lodge|Forge|Rectory|Vicarage|Manor|Grange|Croft|Bungalow|Smithy|Schoolhouse|Stables|Granary|Oast|Villa|Villas|Gables|Orchard|Cottages|Almshouses|Steading|Parsonage|Gatehouse';
/** What may stand before the number of a house: its flat, its building. */
const building = new RegExp(
  `^(?:${unit}|The[ ]${capital}.*|.*[ ](?:House|Court|Works|Building|Buildings|Tower|Wharf|Mansions|Hall|Heights|Point|Quay|Marina|${houses}))$`,
  'u',
);
const district = /^[A-Z][a-z]+ \d{1,2}W?$/;
const country = /^,?[ ](?:UK|United Kingdom|England|Scotland|Wales|Northern Ireland)(?![A-Za-zÀ-ӿḀ-ỿ])/u;
/** «CF24 1QR, number 11, Keppoch Street»: the code said first. */
const after = new RegExp(
  `^,?[ ](?:(?:number|no\\.?|house)[ ])?${number},?[ ](?:${capital}[ ]){1,3}?(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Walk|Place|Court|Terrace|Crescent|Gardens|Grove|Square|Row|Mews|Hill|Green|Park)(?![A-Za-zÀ-ӿḀ-ỿ\\d])`,
  'u',
);
/** «living at The Old Forge, Nether Wallop»: a house by its name, where somebody is said to live. */
const named = new RegExp(
  `(?<=(?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|stay(?:s|ed|ing)?|home|(?:we|they)(?:'re| are)|(?:she|he)(?:'s| is)|I(?:'m| am))[ ]at[ ]|address(?:[ ]is|:)[ ]|(?:deliver|delivered|send|post|posted|ship)[ ](?:it[ ]|them[ ])?to[ ])(?:The[ ])?(?:${capital}[ ]){0,3}(?:${houses}),[ ]${capital}(?:[ ](?:${capital}|${small}(?=[ ]))){0,2}`,
  'gu',
);

/** «The Granary, Lower Slaughter» */
const byName = new RegExp(`^(?:The[ ]|(?:${capital}[ ]){0,3}(?:${houses}),)`, 'u');

/** Where the parts before a postcode begin, as far as they are names of houses, streets and towns between commas. */
function startOf(text: string, end: number): number | undefined {
  const from = Math.max(0, end - back);
  const line = text.slice(from, end).replace(/,?[ ]?$/u, '');
  const before = line.slice(line.lastIndexOf('\n') + 1);
  const parts = before.split(/,[ ]/u);
  let start = from + line.length;
  let count = 0;
  let numbered = false;
  for (let at = parts.length - 1; at >= 0 && count < most; at--) {
    const part = parts[at] ?? '';
    const whole = at > 0 && segment.test(part) && !leading.test(part);
    // «Mrs Wren at Hollow Cottage», «J. Pickersgill, Low Farm»: who lives there stands before it.
    const said = (head.exec(part)?.[0] ?? '').replace(leading, '');
    const tail = whole && !/ at /.test(part) ? part : said.replace(/^.* at (?=[A-Z\d])/u, '');
    if (/^(?:[A-Z]\. ?)+(?:& ?)?[A-Z][a-z'-]+$/u.test(tail)) break;
    if (tail === '' || (!whole && tail.length < 3)) break;
    // «Grace Okafor, 22 Chestnut Grove»: before the number stands who lives there.
    if ((numbered || count >= 3) && !building.test(tail)) break;
    start = from + (line.length - before.length) + parts.slice(0, at).join(', ').length + (at > 0 ? 2 : 0) + part.length - tail.length;
    count++;
    // «Dublin 6» is a district of the town.
    numbered ||= /\d/.test(tail) && (!district.test(tail) || building.test(tail));
    if (!whole || tail.length < part.length) break;
  }
  const house = count === 2 && byName.test(text.slice(start, end));
  return count >= 3 || house || (numbered && count > 0) ? start : undefined;
}

/** Addresses of Britain that no word for a street gives away: a house by name or number, a town and its postcode. */
export function britishAddresses({ text }: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  const put = (start: number, end: number, because: string) => found.push({ start, end, score: 0.9, evidence: 'context', because });
  for (const match of text.matchAll(postcode)) {
    const end = match.index + match[0].length;
    const start = startOf(text, match.index);
    const forward = after.exec(text.slice(end, end + 80));
    if (start !== undefined) put(start, end + (country.exec(text.slice(end, end + 20))?.[0].length ?? 0), match[0]);
    else if (forward !== null) put(match.index, end + forward[0].length, match[0]);
  }
  if (/ at | to |ddress/.test(text))
    for (const match of text.matchAll(named)) put(match.index, match.index + match[0].replace(/\.$/u, '').length, match[0].slice(0, 12));
  return found;
}
