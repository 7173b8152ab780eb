import type { Line } from './lines';

const delimiter = /^\s*(?:--|—|–)\s*$/u;
const ruler = /^\s*(?:[-_=*~]{3,})\s*$/u;
const mobile =
  /^\s*(?:отправлено (?:с|из|через) (?:моего |моей |мобильн|iphone|ipad|айфон|android|samsung|xiaomi|huawei|honor|яндекс|почт|mail|outlook|планшет|смартфон|телефон|устройств)|послано с|письмо отправлено с|sent (?:from|via|with|using) \p{L}|(?:сообщение|письмо) отправлено |отправлено (?:с|из|через|при помощи) |get outlook for|скачать outlook|получить outlook|отправлено из)/iu;
const closing =
  /^(?:с (?:глубоким |большим |искренним |неизменным )?уважением|с ув(?=[.,\s])|всех благ|ваш(?:а)? (?:постоянн\p{L}+ |давн\p{L}+ )?(?:клиент|покупател|подписчи|читател|абонент)|искренне|обнимаю|с признательностью|подпись\s*:|с почтением|с благодарностью|с наилучшими(?: пожеланиями)?|с (?:добрыми |теплыми |тёплыми )?пожеланиями|ваш(?:а)? покорн|всего (?:доброго|хорошего|наилучшего)|до свидания|(?:kind(?:est)? |best |warm(?:est)? |many )?regards|best wishes|all the best|sincerely|(?:yours |very |most )?(?:sincerely|truly|faithfully)(?: yours)?|with (?:many )?(?:gratitude|thanks|love)|gratefully|signed\s*:|respectfully|cheers|best(?=[,!.\s]*$)|best,|warmly|take care|yours(?=[,\s]*$)|ttyl|rgds|br(?=,?\s*$)|with (?:best |kind )?regards|many thanks|thanks|thank you)(?![\p{L}])/iu;
const bareThanks = /^(?:cheers|many thanks|thanks|thank you)[,.! ]*$/iu;
const postscript = /^\s*(?:p\.?\s?p?\.?\s?s\.?|п\.?\s?с\.|з\.?ы\.?|upd)[\s:.]/iu;
const phone = /(?:\+?\d[\d\s().-]{7,}\d)/u;
const address = /[\w.+-]+@[\w-]+\.\w+|(?:https?:\/\/|www\.)\S+/u;
const label = /^\s*(?:тел|моб|т|м|телефон|факс|phone|tel|mob|mobile|cell|fax|e-?mail|почта|сайт|web|skype|telegram|whatsapp|icq)\s*[.:]/iu;
const position =
  /(?:менеджер|директор|бухгалтер|специалист|инженер|руководител|начальник|юрист|администратор|секретарь|заместител|аналитик|разработчик|студент|пенсионер|индивидуальный предприниматель|manager|director|engineer|officer|accountant|assistant|analyst|consultant|department|отдел|ООО|ОАО|ПАО|ЗАО|\bИП\b|LLC|Ltd|Inc|GmbH)/iu;
const social =
  /(?:instagram|telegram|whatsapp|linkedin|facebook|youtube|twitter|вконтакте|телеграм|одноклассники|follow us|подписывайтесь)/iu;
/** A name with something said of it: «Тамара Ильинична, пенсионерка», «Ian Bell | Head of Logistics», «-Olivia», «M. Young (…)». */
const described =
  /^\s*(?:dr|mr|mrs|ms|prof|доктор|проф)\.?\s+\p{Lu}[\p{Ll}-]+\s*$|^\s*[-–—~]?\s?\p{Lu}(?:[\p{Ll}-]+|\.)(?:\s+\p{Lu}(?:[\p{Ll}-]+|\.)){1,2}\s*(?:[,|/(·•—–].{0,70})?$|^\s*[-–—~]\s?\p{Lu}[\p{Ll}-]+\s*$|^\s*(?:семья|the|команда)\s+[«"]?\p{Lu}[\p{Ll}-]+[»"]?\s*$/u;
const name =
  /^\s*\p{Lu}[\p{Ll}-]+(?:\s+(?:\p{Lu}\.\s?){0,2}(?:\p{Lu}[\p{Ll}-]+)?){0,2}\s*[.,]?\s*$|^\s*(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+\s*$/u;

function isContact(text: string): boolean {
  if (text.length > 90 || text.includes('?')) return false;
  return (
    label.test(text) ||
    address.test(text) ||
    (social.test(text) && !/[.!]\s/u.test(text)) ||
    (phone.test(text) && text.replace(/[\d\s+().,-]/gu, '').length < 14)
  );
}

function isTitle(text: string): boolean {
  return (
    text.length < 80 &&
    !/[.?!]\s*$/u.test(text) &&
    /^\s*["«]?\p{Lu}/u.test(text) &&
    position.test(text) &&
    text.trim().split(/\s+/u).length <= 7
  );
}

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

/** Where the signature of one run of the customer's own lines begins (a place in the text), and the line after its last. */
export function signatureIn(
  lines: readonly Line[],
  from: number,
  to: number,
): { readonly start: number; readonly line: number; readonly to: number } | undefined {
  let end = to;
  for (let at = from; at < to; at += 1) {
    if (!postscript.test(lines[at]?.text ?? '')) continue;
    end = at;
    break;
  }
  const worded = lines.findIndex((line, at) => at >= from && at < end && /\p{L}{2}/u.test(line.text));
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
    if (mobile.test(line.text)) return { start: line.start, line: at, to: tailOf(at, 8) ? end : at + 1 };
    if (!(worded >= 0 && worded < at) && closingIn(line.text) <= 0) continue;
    if (delimiter.test(line.text) && tailOf(at, 15)) return { start: line.start, line: at, to: end };
    if (
      ruler.test(line.text) &&
      tailOf(at, 8)?.some((next) => isContact(next.text) || name.test(next.text) || described.test(next.text)) === true
    ) {
      return { start: line.start, line: at, to: end };
    }
    const inline = closingIn(line.text);
    const tail = inline < 0 ? undefined : tailOf(at, 10);
    if (!tail) continue;
    // «Thanks!» in the middle is a courtesy; with a name under it, it closes the letter.
    const words = line.text.slice(inline);
    if (bareThanks.test(words) && !tail.some((next) => name.test(next.text))) continue;
    if (/^thank|^many thanks|^thanks/iu.test(words) && !bareThanks.test(words)) continue;
    return { start: line.start + inline, line: at, to: end };
  }
  return bareSignature(lines, from, end);
}

/** A signature without a formula: a name, a title, a telephone at the very end. */
function bareSignature(
  lines: readonly Line[],
  from: number,
  end: number,
): { readonly start: number; readonly line: number; readonly to: number } | undefined {
  let first = end;
  let sure = 0;
  for (let at = end - 1; at > from; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    if (isContact(text) || name.test(text) || described.test(text)) sure += 1;
    else if (!isTitle(text)) break;
    first = at;
  }
  const line = lines[first];
  const before = lines.slice(from, first).filter((each) => each.text.trim() !== '');
  const words = before.reduce((sum, each) => sum + (each.text.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
  if (!line || sure === 0 || words < 3) return undefined;
  const parted = lines[first - 1]?.text.trim() === '' || /[.!?…)]\s*$/u.test(before.at(-1)?.text ?? '');
  return parted ? { start: line.start, line: first, to: end } : undefined;
}
