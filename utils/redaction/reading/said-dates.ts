const ordinalsRu =
  '(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат)(?:ого|ое)|треть(?:его|е)';
const monthsRu = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const tensRu = 'двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто';
const yearRu = `(?:тысяча[ ]девятьсот[ ]|две[ ]тысячи[ ])?(?:(?:${tensRu})[ ])?(?:${ordinalsRu}|сорокового|пятидесятого|шестидесятого|семидесятого|восьмидесятого|девяностого)|двухтысячного`;

const ordinalsEn =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const monthsEn = 'january|february|march|april|may|june|july|august|september|october|november|december';
const unitsEn =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tensEn = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const yearEn = `(?:nineteen|twenty)[- ](?:hundred|oh[- ](?:${unitsEn})|(?:${tensEn})(?:[- ](?:${unitsEn}))?|${unitsEn})|two thousand(?:(?: and)? (?:(?:${tensEn})[- ])?(?:${unitsEn}))?`;
/** «seventy-one» after a month. */
const shortEn = `(?:${tensEn})(?:[- ](?:${unitsEn}))?`;
const figures = '(?:19|20)\\d\\d';

/** Dates read out in words, or in words and figures: «двадцать шестого января семьдесят восьмого», "the fourth of May nineteen eighty-two". */
export const saidDates = new RegExp(
  `(?<![a-zà-ɏа-ӿ\\d])(?:(?:(?:двадцать|тридцать)[ ])?(?:${ordinalsRu})[ ](?:${monthsRu}),?[ ](?:${yearRu}|${figures})|\\d{1,2}(?:-?го)?[ ](?:${monthsRu}),?[ ](?:${yearRu})|(?:(?:${ordinalsEn})|\\d{1,2}(?:st|nd|rd|th)?)[ ](?:of[ ])?(?:${monthsEn}),?[ ](?:in[ ])?(?:${yearEn}|${shortEn})|(?:${ordinalsEn})[ ](?:of[ ])?(?:${monthsEn}),?[ ]${figures}|(?:${monthsEn})[ ](?:the[ ])?(?:${ordinalsEn}),?[ ](?:${yearEn}|${shortEn}|${figures}))(?![a-zà-ɏа-ӿ\\d])`,
  'gu',
);

/** Whether a day or a year may be said in words at all: the long expression is asked only then. */
export const saidYear =
  /десят|сорок|девян|двадцат|тридцат|тысяч|надцат|ого (?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)|teen|thousand|(?:st|nd|rd|th) |[ -](?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)/u;
