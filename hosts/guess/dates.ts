import { askedOnce } from '../reading';
/** In Russian, then in English. */
export const months = 'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const days =
  'пн|вт|ср|чт|пт|сб|вс|понедельник\\p{L}*|вторник\\p{L}*|сред(?:а|у|ы)|четверг\\p{L}*|пятниц[аыу]|суббот[аыу]|воскресень[ея]|' +
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
export const date = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?|\\d{1,2}\\.\\d{2}\\s?[ap]m|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s(?:${months})\\p{L}*\\.?(?:\\s\\d{4})?|\\d{1,2}[-/](?:${months})\\p{L}*[-/]\\d{2,4}|(?:${months})\\p{L}*\\s\\d{1,2}(?:,\\s\\d{4})?` +
    `|вчера|сегодня|позавчера|yesterday|today|только что|just now|now|(?:${days})` +
    `|(?:около\\s)?(?:минуту|час|полчаса|день|неделю|месяц|несколько\\s(?:секунд|минут))\\sназад|(?:about\\s)?(?:an?|a\\sfew)\\s(?:seconds?|minutes?|hour|day|week)\\sago` +
    `|(?<![.,])\\d+\\s?(?:(?:мин|час|дн|день|сек|нед)\\p{L}*|ч|min(?:ute)?s?|hours?|hrs?|days?|weeks?|[hmdw])\\.?\\s?(?:назад|ago|later|спустя)?)(?![\\p{L}\\d])`,
  'giu',
);

/** What is left of a line without its dates and times. */
export const withoutTimes = askedOnce((text: string): string => {
  return text
    .replace(date, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,·|•—–-]+|[\s,·|•—–-]+$/g, '');
});
