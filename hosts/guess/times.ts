import { date, withoutTimes } from './dates';
import { ownText } from './furniture';
import { looksLikeName } from './looks';

/** The address of the writer, and to whom: `Ann Bell <ann@bell.example> to me, 26 Nov`. */
const written = /\s?<[^<>\s]+@[^<>\s]+>(?:\s(?:to|кому)\s(?:me|мне|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?))?,?/iu;
/** Which side the writer is of, between his name and the time. */
export const side =
  /^(?:client|customer|guest|agent|support|staff|operator|клиент|покупатель|заявитель|гость|поддержка|оператор|сотрудник)$/iu;

/** What a piece of a feed is: `Incoming e-mail · Ann Bell · 25 November`. */
const sort =
  /^(?:(?:входящ|исходящ|нов)\p{L}{2,3}\s)?(?:письмо|сообщение|обращение|комментарий|ответ|чат|отзыв)$|^(?:(?:incoming|inbound|outgoing|outbound|new)\s)?(?:e-?mail|message|letter|reply|comment|chat)$/iu;

/** Whether an element shows when something was written, and perhaps by whom, but nothing else. */
export function isTimeMark(element: Element): boolean {
  const whole = ownText(element);
  // Behind a dot stands what else is told of the letter: `25 ноября 2026, 18:20 · через форму на сайте`.
  const [first = ''] = whole.split(/\s[·•]\s/);
  // Before it, whom it was written to: `To: billing@tern.example · 25 November 2026 16:03`.
  const [last = '', ...before] = whole.split(/\s[·•|]\s/).toReversed();
  const addressed =
    before.length > 0 &&
    before.every(
      (part) =>
        sort.test(part) ||
        (looksLikeName(part) && part.includes(' ') && sort.test(before.at(-1) ?? '')) ||
        /^(?:to|кому|cc|копия|via|через)(?!\p{L})/iu.test(part),
    );
  const own = (first.search(date) === 0 ? first : addressed ? last : whole).replace(addressed ? /$/u : written, '');
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
  return left === '' || side.test(left) || (looksLikeName(left) && left.includes(' '));
}
