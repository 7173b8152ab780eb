import type { Line } from './lines';
import { mannerOf } from './manner-words';
import { askedBy } from './questions';
import { signatureLine } from './signature-lines';

const delimiter = /^\s*(?:--|—|–)\s*$/u;
const ruler = /^\s*(?:[-_=*~]\s?){3,}$/u;
const mobile =
  /^\s*(?:отправлено (?:с|из|через) (?:моего |моей |мобильн|iphone|ipad|айфон|android|samsung|xiaomi|huawei|honor|яндекс|почт|mail|outlook|планшет|смартфон|телефон|устройств)|послано с|письмо отправлено с|sent (?:from|via|with|using) \p{L}|(?:сообщение|письмо) отправлено |отправлено (?:с|из|через|при помощи) |get outlook for|скачать outlook|получить outlook|отправлено из)/iu;
const closing =
  /^(?:с (?:глубоким |большим |искренним |неизменным )?уважением|с ув(?:аж)?(?=[.,\s])|всех благ|ваш(?:а)? (?:постоянн\p{L}+ |давн\p{L}+ )?(?:клиент|покупател|подписчи|читател|абонент)\p{L}*|(?:a|your) (?:\p{L}+ ){0,2}(?:reader|customer|client|subscriber|user)(?: since .{0,12})?(?=[.,\s]*$)|x(?:o?x)+o?|исп(?:олнитель)?\.?(?=\s*:?\s?\p{Lu})|искренне|обнимаю|с признательностью|подпись\s*:|с почтением|с благодарностью|с наилучшими(?: пожеланиями)?|с (?:добрыми |теплыми |тёплыми )?пожеланиями|ваш(?:а)? покорн|всего (?:доброго|хорошего|наилучшего)|до свидания|(?:kind(?:est)? |best |warm(?:est)? |many )?regards|best wishes|all the best|sincerely|(?:yours |very |most )?(?:sincerely|truly|faithfully)(?: yours)?|with (?:many )?(?:gratitude|thanks|love)|gratefully|signed\s*:|respectfully|cheers|best(?=[,!.\s]*$)|best,|warmly|take care|(?:truly )?yours(?=[,\s]*$|,\s*\p{Lu})|(?:talk|speak) soon|на связи(?=[,!.\s]*$|,)|с теплом|с любовью|ttyl|rgds|br(?=,?\s*$)|with (?:best |kind )?regards|many thanks|thanks|thank you)(?![\p{L}])/iu;
const bareThanks = /^(?:cheers|many thanks|thanks|thank you)[,.! ]*$/iu;
const postscript = /^\s*(?:p\.?\s?p?\.?\s?s\.?|п\.?\s?с\.|з\.?ы\.?|upd)[\s:.]/iu;
/** Whether nothing but a sender's details can stand in these lines. */
function tailFits(tail: readonly Line[], most: number): boolean {
  const full = tail.filter((line) => line.text.trim() !== '');
  return full.length <= most && full.every((line) => line.text.length <= 120 && !line.text.includes('?'));
}

/** The place within a line where the closing formula begins: the line's start, or after a sentence in it. */
function closingIn(text: string): number {
  for (const match of text.matchAll(/(?:^|[.!?…)]\s+)(?=\p{L})/gu)) {
    const at = match.index + match[0].length;
    if (closing.test(text.slice(at).trimStart()) && text.length - at <= 100 && !/[?]/u.test(text.slice(at))) return at;
  }
  return -1;
}

/** A line of good wishes with a name under it closes a letter, however it is worded: «Удачи! / Ваня». */
function wishes(text: string, next: Line | undefined): boolean {
  return (
    text.length <= 40 && next !== undefined && mannerOf(text).matter === 0 && signatureLine(next.text) === 'name' && /\p{L}/u.test(text)
  );
}

/** Where a signature begins (a place in the text), its line, and the line after its last. */
export interface Signature {
  readonly start: number;
  readonly line: number;
  readonly to: number;
}

/**
 * The signature of one run of the customer's own lines.
 * @param later whether he has said something above this run: then the run may be a signature and nothing else
 */
export function signatureIn(lines: readonly Line[], from: number, to: number, later = false): Signature | undefined {
  let end = to;
  for (let at = from; at < to; at += 1) {
    if (!postscript.test(lines[at]?.text ?? '')) continue;
    end = at;
    break;
  }
  const first = lines.findIndex((line, at) => at >= from && at < end && /\p{L}{2}/u.test(line.text));
  const worded = later ? from - 1 : first;
  // Full lines after each, counted from the end: a letter of very many lines is not looked through again at each of them.
  const after = new Uint32Array(end - from + 1);
  for (let at = end - 1; at > from; at -= 1) after[at - 1 - from] = after[at - from]! + Number(lines[at]?.text.trim() !== '');
  const tailOf = (at: number, most: number): readonly Line[] | undefined => {
    if (after[at - from]! > most) return undefined;
    const tail = lines.slice(at + 1, end);
    return tailFits(tail, most) ? tail : undefined;
  };
  for (let at = from; at < end; at += 1) {
    const line = lines[at];
    if (!line || line.text.length > 400 || line.text.trim() === '') continue;
    if (mobile.test(line.text)) {
      const above = at > from ? signatureIn(lines, from, at, later) : undefined;
      return { start: above?.start ?? line.start, line: above?.line ?? at, to: tailOf(at, 8) ? end : at + 1 };
    }
    const under = (later || first >= 0) && worded < at;
    if (!under && closingIn(line.text) <= 0) continue;
    if (delimiter.test(line.text) && tailOf(at, 15)) return { start: line.start, line: at, to: end };
    if (ruler.test(line.text) && tailOf(at, 8)?.some((next) => ['name', 'contact'].includes(signatureLine(next.text))) === true) {
      return { start: line.start, line: at, to: end };
    }
    const inline = closingIn(line.text);
    const tail = tailOf(at, 10);
    if (!tail) continue;
    const next = tail.find((each) => each.text.trim() !== '');
    if (inline < 0) {
      if (!wishes(line.text, next)) continue;
      return { start: line.start, line: at, to: end };
    }
    // «Thanks!» in the middle is a courtesy; with a name under it, it closes the letter.
    const words = line.text.slice(inline);
    if (bareThanks.test(words) && !tail.some((each) => signatureLine(each.text) === 'name')) continue;
    if (/^thank|^many thanks|^thanks/iu.test(words) && !bareThanks.test(words)) continue;
    return { start: line.start + inline, line: at, to: end };
  }
  return bareSignature(lines, from, end, later);
}

/** So many full lines a signature without a formula may have. */
const mostBare = 10;
const personal = /(?<![\p{L}])(?:я|мне|меня|мной|мой|моя|моё|мои|хочу|прошу|не|I|I'm|my|me|not|please)(?![\p{L}])/iu;

/** A signature without a formula: a name, a title, a telephone at the very end, and what little may stand between them. */
function bareSignature(lines: readonly Line[], from: number, end: number, later: boolean): Signature | undefined {
  let found: number | undefined;
  let sure = 0;
  let strange = 0;
  let full = 0;
  for (let at = end - 1; at >= from && full <= mostBare; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    full += 1;
    const kind = signatureLine(text);
    if (kind === 'none' && (text.length > 100 || text.includes('?') || personal.test(text) || askedBy(text.trim()) !== undefined)) break;
    if (kind === 'none') strange += 1;
    else if (kind !== 'title') sure += 1;
    if (sure > 0 && kind !== 'none' && (strange === 0 || (sure >= 2 && strange < sure)) && beginsHere(lines, from, at, later)) found = at;
  }
  const line = found === undefined ? undefined : lines[found];
  return line && found !== undefined ? { start: line.start, line: found, to: end } : undefined;
}

/** Whether enough is said above a line, and said to its end. */
function beginsHere(lines: readonly Line[], from: number, at: number, later: boolean): boolean {
  let words = 0;
  let above = '';
  for (let before = at - 1; before >= from && words < 3; before -= 1) {
    const text = lines[before]?.text ?? '';
    if (above === '') above = text.trim();
    words += text.match(/\p{L}{2,}/gu)?.length ?? 0;
  }
  if (words < 3) return later && words === 0;
  return lines[at - 1]?.text.trim() === '' || /[.!?…)]\s*$/u.test(above);
}
