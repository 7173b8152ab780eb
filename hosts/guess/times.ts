import { ownText } from './furniture';
import { looksLikeName } from './looks';

/** In Russian, then in English. */
export const months = 'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const days =
  'пн|вт|ср|чт|пт|сб|вс|понедельник\\p{L}*|вторник\\p{L}*|сред(?:а|у|ы)|четверг\\p{L}*|пятниц[аыу]|суббот[аыу]|воскресень[ея]|' +
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const date = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s(?:${months})\\p{L}*\\.?(?:\\s\\d{4})?|(?:${months})\\p{L}*\\s\\d{1,2}(?:,\\s\\d{4})?` +
    `|вчера|сегодня|позавчера|yesterday|today|только что|just now|now|(?:${days})` +
    `|(?:около\\s)?(?:минуту|час|полчаса|день|неделю|месяц|несколько\\s(?:секунд|минут))\\sназад|(?:about\\s)?(?:an?|a\\sfew)\\s(?:seconds?|minutes?|hour|day|week)\\sago` +
    `|(?<![.,])\\d+\\s?(?:(?:мин|час|дн|день|сек|нед)\\p{L}*|ч|min(?:ute)?s?|hours?|hrs?|days?|weeks?|[hmdw])\\.?\\s?(?:назад|ago|later|спустя)?)(?![\\p{L}\\d])`,
  'giu',
);

/** What is left of a line without its dates and times. */
export function withoutTimes(text: string): string {
  return text
    .replace(date, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,·|•—–-]+|[\s,·|•—–-]+$/g, '');
}

/** Whether an element shows when something was written, and perhaps by whom, but nothing else. */
export function isTimeMark(element: Element): boolean {
  const whole = ownText(element);
  // Behind a dot stands what else is told of the letter: `25 ноября 2026, 18:20 · через форму на сайте`.
  const [first = ''] = whole.split(/\s[·•]\s/);
  // Before it, whom it was written to: `To: billing@tern.example · 25 November 2026 16:03`.
  const [last = '', ...before] = whole.split(/\s[·•|]\s/).toReversed();
  const addressed = before.length > 0 && before.every((part) => /^(?:to|кому|cc|копия|via|через)(?!\p{L})/iu.test(part));
  const own = first.search(date) === 0 ? first : addressed ? last : whole;
  if (element.localName === 'time') return own !== '';
  if (own === '' || own.length > 90) return false;
  if (own.search(date) < 0) return false;
  const rest = withoutTimes(own);
  const left = rest
    .replace(/\(.*?\)/g, '')
    .replace(
      /(?<!\p{L})(?:в|at|on|г|от|by|utc|msk|gmt|около|about|commented|replied|wrote|sent|написал\p{L}*|ответил\p{L}*|добавил\p{L}*|отправлено|получено)(?!\p{L})\.?/giu,
      '',
    )
    .replace(/[^\p{L}\s«».]/gu, ' ')
    .trim();
  return left === '' || (looksLikeName(left) && left.includes(' '));
}
