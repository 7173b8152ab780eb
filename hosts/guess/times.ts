import { addressIn, askedOnce } from '../reading';
import { date, withoutTimes } from './dates';
import { ownText } from './furniture';
import { looksLikeName } from './looks';
import { translated } from './words';

/** The address of the writer, and to whom: `Ann Bell <ann@bell.example> to me, 26 Nov`. */
const written = /\s?<[^<>\s]+@[^<>\s]+>(?:\s(?:to|кому)\s(?:me|мне|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?))?,?/iu;
/** Which side the writer is of, between his name and the time. */
export const side =
  /^(?:client|customer|guest|agent|support|staff|operator|клиент|покупатель|заявитель|гость|поддержка|оператор|сотрудник)$/iu;

/** What a piece of a feed is: `Incoming e-mail · Ann Bell · 25 November`. */
const sort =
  /^(?:(?:входящ|исходящ|нов)\p{L}{2,3}\s)?(?:письмо|сообщение|обращение|комментарий|ответ|чат|отзыв)$|^(?:(?:incoming|inbound|outgoing|outbound|new)\s)?(?:e-?mail|message|letter|reply|comment|chat)$/iu;

/** `17/11/2026 10:02<br>Greta Lindqvist<br>Web portal`: a cell that tells it line by line beside the words. */
function isHeadCell(element: Element): boolean {
  if (element.localName !== 'td' || element.querySelector(':scope > br') === null || element.nextElementSibling === null) return false;
  const lines = [...element.childNodes].map(({ textContent }) => (textContent ?? '').trim()).filter((line) => line !== '');
  const [first = '', ...more] = lines;
  return (
    first.search(date) === 0 && withoutTimes(first) === '' && more.length <= 3 && more.every((line) => /^\p{Lu}[^.!?…]{1,40}$/u.test(line))
  );
}

/** Whether an element shows when something was written, and perhaps by whom, but nothing else. */
export const isTimeMark = askedOnce((element: Element): boolean => {
  if (isHeadCell(element)) return true;
  const whole = ownText(element).replace(translated, '');
  // Behind a dot stands what else is told of the letter: `25 ноября 2026, 18:20 · через форму на сайте`.
  const [first = ''] = whole.split(/\s[·•]\s/);
  // Before it, whom it was written to: `To: billing@tern.example · 25 November 2026 16:03`.
  const [last = '', ...before] = whole.split(/\s[·•|]\s/).toReversed();
  const addressed =
    before.length > 0 &&
    before.every(
      (part) =>
        sort.test(part) ||
        addressIn(part) === part ||
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
});
