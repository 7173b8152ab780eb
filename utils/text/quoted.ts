import type { Line, LineKind } from './lines';

const mark = /^\s{0,3}(?:>|&gt;)/u;
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/u;
const date =
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+(?:\d{4}|at)|\d{1,2}:\d{2}/u;
const wrote =
  /(?:^|[^\p{L}])(?:пишет|пишете|писал(?:и|а|\(а\))?|написал(?:и|а|\(а\))?|написано|сообщил(?:а|\(а\))?|ответил(?:а|\(а\))?|wrote|writes|said)\s*:?\s*$/iu;
const dated =
  /^\s*(?:\p{L}{2,11}\.?,\s*)?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}).*(?:<[^>]*>|(?:^|\s)(?:от|from)\s.+|@\S+)\s*:?\s*$/iu;
const separator =
  /^\s*(?:[-–—_=*]{2,}\s*)?(?:исходное сообщение|первоначальное сообщение|оригинальное сообщение|предыдущее сообщение|original message|original email|цитируемое сообщение|история переписки|reply above this line)\s*(?:[-–—_=*]{2,})?\s*:?\s*$/iu;
const replyAbove = /^\s*[#*=-]{2,}.*(?:above this line|выше этой (?:строки|линии)|над этой (?:строкой|линией))/iu;
const forward =
  /^\s*[-–—_=*]*\s*(?:пересылаемое сообщение|пересланное сообщение|переадресованное сообщение|начало (?:пересылаемого|переадресованного|пересланного) (?:сообщения|письма)|forwarded message|forwarded by|begin forwarded message)(?:[^\p{L}].*)?$/iu;
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
    if (separator.test(text) || replyAbove.test(text) || headerBlock(lines, at + ruled) > 0) return fill(at, lines.length, 'quoted');
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
