import type { Line, LineKind } from './lines';

const mark = /^\s{0,3}(?:>|&gt;|\|(?![^|]*\|))/u;
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/u;
const date =
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+(?:\d{4}|at)|\d{1,2}:\d{2}/u;
const wrote =
  /(?:^|[^\p{L}])(?:было написано ранее|ранее (?:писали|написано)|пишет|пишете|писал(?:и|а|\(а\))?|написал(?:и|а|\(а\))?|написано|сообщил(?:а|\(а\))?|ответил(?:а|\(а\))?|wrote|writes|said|(?:previously|earlier) (?:wrote|written))\s*:?\s*$/iu;
const dated =
  /^\s*(?:\p{L}{2,11}\.?,\s*)?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}).*(?:<[^>]*>|(?:^|\s)(?:от|from)\s.+|@\S+)\s*:?\s*$/iu;
const separator =
  /^\s*(?:[-–—_=*]{2,}\s*)?(?:исходное сообщение|первоначальное сообщение|оригинальное сообщение|предыдущее сообщение|original message|original email|цитируемое сообщение|(?:история|хронология|архив) (?:переписки|обращения|заявки|сообщений)|(?:ticket|conversation|message|thread) history|reply above this line)\s*(?:[-–—_=*]{2,})?\s*:?\s*$/iu;
const replyAbove = /^\s*[#*=-]{2,}.*(?:above this line|выше этой (?:строки|линии)|над этой (?:строкой|линией))/iu;
/** A line that a program drew: marks, words about a letter, in most of them marks again. */
const drawn =
  /^\s*[-–—=*#_~+]{2,}\s*(?=\S)(?=.*(?<!\p{L})(?:сообщени|письм|переписк|ответ|обращени|заявк|тикет|цитат|удаля|ниже|выше|message|reply|replies|respon|e?-?mail|case|ticket|thread|conversation|history|below|above|delete|quote)).{3,110}$/iu;
/** The place of a chat's remark: «[14.03.2025 18:05] Анна:». */
const remark = /^\s*\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?\]?[\s,—–-]*[\p{L}«"][^:\n]{1,40}:\s/u;
/** A line that holds nothing but a date and a time. */
const onlyDate =
  /^\s*(?:\p{L}{2,12}\.?,?\s+)?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4})(?:\s*г\.?)?[\s,]*(?:(?:в|at)\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm|[A-Z]{2,4}|\(?(?:GMT|UTC|МСК)?\s?[+-]\d{2}:?\d{2}\)?)*\s*$/iu;
/** «Анна ответила 4 декабря 2024 11:20», «Alina replied on Dec 4, 2024 11:20». */
const answered =
  /^\s*\S.{1,60}(?<![\p{L}])(?:ответил|написал|писал|сообщил|прокомментировал|replied|answered|responded|wrote|commented)(?:а|и|\(а\))?(?![\p{L}])[\s:,]*(?:on |at |в )?(?=.*\d{1,2}:\d{2})(?=.*(?:\d{4}|[./]\d\d)).{6,60}$/iu;
/** «04.12.2024 11:20 Алина»: when and who, and nothing else. */
const whenWho =
  /^\s*\[?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d),?\s+\d{1,2}:\d{2}(?::\d{2})?\]?[\s,—–-]+[\p{Lu}«"][^.!?:]{1,40}:?\s*$/u;
/** «Цитата (Анна):», «Quote:» above what was copied. */
const cited = /^\s*(?:цитата|цитирую|quote|quoting|quoted)(?![\p{L}]).{0,60}:\s*$/iu;
const forward =
  /^\s*[-–—_=*]*\s*(?:пересылаемое сообщение|пересланное (?:сообщение|письмо)|переадресованное (?:сообщение|письмо)|перенаправленное (?:сообщение|письмо)|начало (?:пересылаемого|переадресованного|пересланного) (?:сообщения|письма)|forwarded message|forwarded by|begin forwarded message)(?:[^\p{L}].*)?$/iu;
const forwardEnd =
  /^\s*[-–—_=*]*\s*(?:(?:конец|завершение) (?:пересылаемого|переадресованного|пересланного) (?:сообщения|письма)|end of forwarded message)/iu;
const header = /^\s*\*?(от|отправитель|from|кому|получатель|to|копия|cc|дата|date|отправлено|sent|тема|subject|reply-to)\*?\s*:/iu;
const rule = /^\s*_{5,}\s*$|^\s*-{5,}\s*$/u;

const longest = 400;

/** The number of header lines («От: … Отправлено: … Кому: … Тема: …») of a copied letter that begin at a line; 0 when fewer than three. */
function headerBlock(lines: readonly Line[], from: number): number {
  const seen = new Set<string>();
  let at = from;
  for (; at < lines.length && at < from + 9; at += 1) {
    const text = lines[at]?.text ?? '';
    const name = header.exec(text.slice(0, 60))?.[1]?.toLowerCase();
    if (name) seen.add(name);
    else if (text.trim() !== '' && !(at > from && text.length < 120 && /[@;,<]/u.test(text))) break;
    else if (text.trim() === '' && seen.size >= 3) break;
  }
  const first = /^\s*\*?(?:от|отправитель|from|дата|date|тема|subject)\*?\s*:/iu.test(lines[from]?.text ?? '');
  return first && seen.size >= 3 ? at - from : 0;
}

/** How many lines from `at` on are the line that introduces a quotation («On … wrote:»), and whether it names a date or an address. */
function attribution(lines: readonly Line[], at: number): { readonly length: number; readonly strong: boolean } | undefined {
  let joined = '';
  for (let length = 1; length <= 3; length += 1) {
    const text = lines[at + length - 1]?.text ?? '';
    if (text.trim() === '' || text.length > longest || mark.test(text)) return undefined;
    joined = `${joined} ${text}`.trim();
    if (joined.includes('?')) return undefined;
    const named = date.test(joined) || email.test(joined);
    if (wrote.test(joined) && (/:\s*$/u.test(joined) || named)) {
      if (length > 1 && !/^(?:on|в|вы|\p{L}{2,3},|\d)/iu.test(joined)) return undefined;
      return { length, strong: named };
    }
    if (length === 1 && /^\s*(?:вы писали|you wrote)[^?]*\d.*:?\s*$/iu.test(joined)) return { length, strong: true };
    // «Anna <help@example.com> wrote on 14 March 2025 at 18:05:», «Fri, Mar 14, 2025, 6:05 PM Anna <help@example.com>:».
    if (/:\s*$/u.test(joined) && date.test(joined) && email.test(joined) && joined.length < 200) return { length, strong: true };
    if (dated.test(joined) && (email.test(joined) || /:\s*$/u.test(joined))) return { length, strong: true };
    if (!named && !/^on\s/iu.test(joined)) return undefined;
  }
  return undefined;
}

/** A line that ends with a colon right above a quotation introduces it, whatever the program calls the writer. */
function introduced(lines: readonly Line[], kinds: LineKind[], quote: number): void {
  let above = quote - 1;
  while (above >= 0 && lines[above]?.text.trim() === '') above -= 1;
  const text = lines[above]?.text ?? '';
  if (above > 0 && kinds[above] === 'own' && text.length <= 160 && /:\s*$/u.test(text) && (date.test(text) || email.test(text))) {
    for (let at = above; at < quote; at += 1) kinds[at] = 'quoted';
  }
}

/** A sender's name alone on its line after a blank one, and under it nothing but the date: a thread as web desks write it. */
function signedAbove(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (at === 0 || lines[at - 1]?.text.trim() !== '' || text.length > 70 || /[.!?:;]\s*$/u.test(text)) return false;
  return (
    (/^\s*[\p{Lu}«"]/u.test(text) && onlyDate.test(lines[at + 1]?.text ?? '')) ||
    (/^[^,]{2,50},\s/u.test(text) && onlyDate.test(text.slice(text.indexOf(',') + 1)))
  );
}

/** The line after what was copied under «Цитата:»: to the closing quotation mark, or to a blank line. */
function citedTo(lines: readonly Line[], from: number): number {
  const open = /^\s*[«"“„]/u.test(lines[from]?.text ?? '');
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (open && /[»"”]\s*$/u.test(text)) return at + 1;
    if (!open && text.trim() === '' && at > from) return at;
  }
  return lines.length;
}

/** Marks the quoted history and the forwarded letters among the lines; everything else stays the customer's own. */
export function markQuoted(lines: readonly Line[], kinds: LineKind[]): void {
  const fill = (from: number, to: number, kind: LineKind): void => {
    for (let at = from; at < to; at += 1) kinds[at] = kind;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.length > longest && !mark.test(text)) continue;
    if (mark.test(text)) {
      if (kinds[at - 1] !== 'quoted') introduced(lines, kinds, at);
      kinds[at] = 'quoted';
      // A quoted line that a mail client wrapped once more: its rest has lost the mark.
      const rest = lines[at + 1]?.text ?? '';
      if (text.length > 70 && rest.trim() !== '' && !mark.test(rest) && rest.length < 40 && mark.test(lines[at + 2]?.text ?? '')) {
        kinds[at + 1] = 'quoted';
        at += 1;
      }
      continue;
    }
    if (text.trim() === '') continue;
    if (forward.test(text)) {
      const end = lines.findIndex((line, index) => index > at && forwardEnd.test(line.text));
      fill(at, end < 0 ? lines.length : end + 1, 'forwarded');
      if (end < 0) return;
      at = end;
      continue;
    }
    const ruled = rule.test(text) ? 1 : 0;
    const parted = separator.test(text) || replyAbove.test(text) || drawn.test(text) || headerBlock(lines, at + ruled) > 0;
    const told = at > 0 && (remark.test(text) || answered.test(text) || (whenWho.test(text) && (lines[at + 1]?.text ?? '').trim() !== ''));
    if (parted || told || signedAbove(lines, at)) return fill(at, lines.length, 'quoted');
    if (at > 0 && cited.test(text)) {
      const end = citedTo(lines, at + 1);
      fill(at, end, 'quoted');
      at = end - 1;
      continue;
    }
    const found = attribution(lines, at);
    if (!found) continue;
    let next = at + found.length;
    while (next < lines.length && lines[next]?.text.trim() === '') next += 1;
    if (mark.test(lines[next]?.text ?? '')) fill(at, next, 'quoted');
    else if (found.strong) return fill(at, lines.length, 'quoted');
    if (kinds[at] === 'quoted') at = next - 1;
  }
}

/** The line after the headers of a forwarded or copied letter: where its own text begins. */
export function afterHeaders(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const text = lines[at]?.text ?? '';
    const isHead = text.trim() === '' || header.test(text) || forward.test(text) || separator.test(text) || rule.test(text);
    if (!isHead && !attribution(lines, at)) break;
    at += 1;
  }
  return at;
}
