import { bareSubject } from '../reading';
import { ownText } from './furniture';

const kinds =
  'ticket|case|request|appeal|complaint|claim|interaction|(?:incoming|inbound)\\s(?:e-?mail|message|letter)|conversation|issue|incident|enquiry|inquiry|обращени[ея]|заявк[аи]|запрос|тикет|инцидент|вх\\.?|входящ\\p{L}+|письмо вх\\.?|диалог|задача|жалоба|отзыв|сделка|deal|lead|поддержка|(?<!\\p{L}\\s)ref(?:erence)?\\.?';
/** Figures, perhaps behind letters, or a code of both in groups: `8RX-4VQ-LN21`. */
const id = '[\\p{Lu}]{0,6}-?\\d[\\d/-]*\\d(?!-?[\\p{Lu}\\d])|(?=[\\p{Lu}-]*\\d)[\\p{Lu}\\d]{2,}(?:-[\\p{Lu}\\d]{2,}){1,4}|\\d+';
const named = new RegExp(
  `(?<!\\p{L})(?:${kinds})(?:\\s(?:гражданина|клиента))?\\s*(?:\\(?(?:№|#)|no\\.?|number|id|ref(?:erence)?\\.?|номер)?\\s*:?\\s*(${id})(?![\\p{L}\\d])`,
  'iu',
);
/** `[HELP-2231] Subject`: a key of the tool's own, alone in brackets. */
const keyed = /^(?:\[(\p{Lu}[\p{Lu}\d]{1,9}-\d+)\]|(\p{Lu}[\p{Lu}\d]{1,9}-\d+|\p{Lu}-\d{3,})(?::|\s[·|—–-])\s)/u;
export const tagged = new RegExp(`(?<!\\p{L})(?:${kinds})\\s*(?:№|#)\\s*(?:${id})`, 'iu');
/** Behind a word, a number before further words is one of what that word names: `Бронь № 5518 на май`. */
const marked = new RegExp(`(?:(?:^|[[(]|[—·-]\\s)(?:№|#)|\\s#|\\s№(?=\\s?(?:${id})\\)?$))\\s?(${id})(?=$|[\\]\\s.,:·)]|[-–—]\\s)`, 'u');
/** A number of something else: an order in a subject is no number of a ticket. */
const other =
  /(?:заказ\p{L}*|договор\p{L}*|сч[её]т\p{L}*|order|invoice|parcel|посылк\p{L}*|shipment|брон\p{L}+|booking|reservation|рейс\p{L}*|билет\p{L}*|полис\p{L}*|контракт\p{L}*|contract|гость|посетител\p{L}+|guest|visitor|спецификаци\p{L}*|накладн\p{L}*)\s*$/iu;

/** The number under a word for a ticket; empty when there is none. */
export function kindNumber(line: string): string {
  const kind = named.exec(line) ?? keyed.exec(line);
  return kind?.[1] ?? kind?.[2] ?? '';
}

export function numberIn(line: string): string {
  const number = kindNumber(line);
  if (number !== '') return number;
  const mark = marked.exec(line);
  return mark === null || other.test(line.slice(0, mark.index + 1)) || other.test(line.slice(0, line.search(/[№#]/)))
    ? ''
    : (mark[1] ?? '');
}

/** The subject without the number and what leads it: `Обращение № 5. Перерасчёт` is about `Перерасчёт`. */
export function cleaned(line: string, number: string): string {
  if (number === '') return bareSubject(line);
  // `№ 48213 #1` is about number 1 and not about the 1 in another.
  const at = line.search(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u'));
  const before = at < 0 ? line : line.slice(0, at);
  const after = at < 0 ? '' : line.slice(at + number.length);
  const left = before.replace(new RegExp(`(?:${kinds}|[\\[(№#\\s—–-]|no\\.?)+$`, 'iu'), '').trim();
  const right = after.replace(/^[\s\]).:,—–·|-]+/, '').trim();
  return bareSubject(left.length > right.length ? left : right);
}

/** A key alone beside the heading: `<h1>Late parcel</h1><span>SM-5519</span>`. */
export function keyBeside(element: HTMLElement): string {
  const key = /^[#№]?(\p{Lu}{1,6}-\d[\d-]*\d)(?:\s(?:от|from|of)\s.*)?$/u.exec(ownText(element))?.[1] ?? '';
  const beside = [...(element.parentElement?.children ?? [])];
  return key !== '' && beside.some((at) => at !== element && at.matches('h1, h2, h3, [class*="title" i], [class*="subject" i]')) ? key : '';
}

/** A number of its own inside a heading: `Cannot log in <span>4471</span>`. */
export function partNumber(element: HTMLElement): string {
  const line = ownText(element);
  return element.parentElement?.matches('h1, h2, h3') === true && /^[#№]?\d{3,}$/.test(line) ? line.replace(/\D/g, '') : '';
}

/** `/tickets/5531`, `?id=5531`, `#/conversation/88`. */
export function addressNumber(page: Document): string {
  return (
    /(?:ticket|case|request|conversation|issue|thread|zayavka|obrashchen)\w*(?:\/|=|%2F)#?([A-Z]{0,5}-?\d{2,})/i.exec(
      page.location?.href ?? '',
    )?.[1] ?? ''
  );
}
