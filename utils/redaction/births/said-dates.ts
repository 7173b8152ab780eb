import { type Dated, type Month, readFrom } from './dates';

const ordinalsRu =
  '(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат)(?:ого|ое)|треть(?:его|е)';
const tensRu = 'двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто';
const yearRu = `(?:тысяча[ ]девятьсот[ ]|две[ ]тысячи[ ])?(?:(?:${tensRu})[ ])?(?:${ordinalsRu}|сорокового|пятидесятого|шестидесятого|семидесятого|восьмидесятого|девяностого)|двухтысячного`;

const ordinalsEn =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const unitsEn =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tensEn = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** “nineteen eighty-two”, “two thousand and one”, and «seventy-one» after a month. */
const yearEn = `(?:nineteen|twenty)[- ](?:hundred|oh[- ](?:${unitsEn})|(?:${tensEn})(?:[- ](?:${unitsEn}))?|${unitsEn})|two thousand(?:(?: and)? (?:(?:${tensEn})[- ])?(?:${unitsEn}))?|(?:${tensEn})(?:[- ](?:${unitsEn}))?`;
const figures = '(?:19|20)\\d\\d';

const opens = '(?<![a-zà-ɏа-ӿ\\d])';
const closes = '(?![a-zà-ɏа-ӿ\\d])';
const dayRu = new RegExp(`${opens}(?:(?:(?:двадцать|тридцать)[ ])?(?:${ordinalsRu})|\\d{1,2}(?:-?го)?)[ ]$`);
const yearAfterRu = new RegExp(`^,?[ ](?:${yearRu}|${figures})${closes}`);
const dayEn = new RegExp(`${opens}(?:${ordinalsEn}|\\d{1,2}(?:st|nd|rd|th)?)[ ](?:of[ ])?$`);
const yearAfterEn = new RegExp(`^,?[ ](?:in[ ])?(?:${yearEn}|${figures})${closes}`);
const nothing = new RegExp(`${opens}$`);
const dayAndYearEn = new RegExp(`^[ ](?:the[ ])?(?:${ordinalsEn}),?[ ](?:${yearEn}|${figures})${closes}`);

/** Figures on both sides of a month: nothing of it is in words. */
const inFigures = (head: string, rest: string) => /\d(?:\D{0,3}[ ]|[-./])(?:of[ ]|de[ ])?$/.test(head) && /^[-./,]{0,2}[ ]?'?\d/.test(rest);

/** Dates read out in words, or in words and figures: «двадцать шестого января семьдесят восьмого», "the fourth of May nineteen eighty-two". */
export function saidDates(months: readonly Month[]): readonly Dated[] {
  return months.flatMap((one) => {
    if (inFigures(one.head, one.rest)) return [];
    if (one.russian) return readFrom(one, dayRu, yearAfterRu) ?? [];
    return readFrom(one, dayEn, yearAfterEn) ?? readFrom(one, nothing, dayAndYearEn) ?? [];
  });
}
