import type { Message, Person } from '@/utils/ticket';
import { isNobody, nobody, personIn, samePerson } from './people';

/** A letter found in a draft or under another letter, as text. */
export interface Letter {
  readonly author: Person;
  readonly text: string;
}

const wrote = /\s(?:писал(?:\(а\)|а)?|написал(?:\(а\)|а)?|пишет|пишут|wrote|writes)(?=[\s:,]|$)/iu;
const endsWithVerb = new RegExp(`${wrote.source}\\s*:\\s*$`, 'iu');
const original =
  /^[\s>]*[-_]{2,}\s*(?:Original Message|Исходное сообщение|Пересланное сообщение|Forwarded message|Пересылаемое сообщение)\s*[-_]{2,}\s*$/i;
const header = /^\*?(From|Sent|To|Cc|Subject|Date|Reply-To|От|От кого|Отправлено|Кому|Копия|Тема|Дата):\*?\s*(.*)$/i;
const dateLike =
  /\d{1,2}[:.]\d\d|\d{4}|^\s*\p{L}{2,4}\.?\s*$|^on\s|^\s*\p{L}{3,}\.?\s\d{1,2}\s*$|^\s*\d{1,2}\s\p{L}{3,}\s*$|^\s*(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|\p{L}+day)\s*$/iu;

/** The author in the line that leads a quote: `16.11.2026 10:12, Анна пишет:`, `On Tue, Anna <a@b.example> wrote:`. */
function authorOf(lead: string): Person {
  const verb = wrote.exec(lead);
  const before = verb === null ? lead.replace(/:\s*$/, '') : lead.slice(0, verb.index);
  const named = before.split(/,|\s[-–—]\s/).filter((part) => !dateLike.test(part.replace(/<.*>/, '')) || part.includes('@'));
  // `14 апреля, 12:40 +03:00 от Анна <a@b.example>:`
  return personIn(named.join(',').replace(/^.*\d\s(?:от|from)\s|^\s*(?:quoting|quote from|цитирую|цитата от|цитата)\s/iu, ''));
}

/**
 * Parts a text into its own words and the letters quoted in it, newest first, each without its quotes. The first is the
 * text itself; its author is not known from the text.
 */
export function lettersIn(text: string, author: Person = nobody): readonly Letter[] {
  const lines = text.split('\n');
  const cut = lines.findIndex((line, at) => original.test(line) || isHeaderBlock(lines, at));
  const upper = cut < 0 ? lines : lines.slice(0, cut);
  const first = upper.findIndex((line) => line.startsWith('>'));
  if (first < 0) {
    const own: Letter = { author, text: withoutLead(upper).join('\n').trim() };
    return cut < 0 ? [own] : [own, ...history(lines.slice(cut))];
  }
  const leadEnd = upper.slice(0, first).findLastIndex((line) => line.trim() !== '');
  const leadStart = leadStartOf(upper, leadEnd);
  const over = upper.slice(leadStart, leadEnd + 1).join(' ');
  const quoted = upper.slice(first).filter((line) => line.startsWith('>'));
  const own = [...upper.slice(0, leadStart), ...upper.slice(first).filter((line) => !line.startsWith('>'))];
  const inner = quoted.map((line) => line.replace(/^> ?/, ''));
  // Some tools put the lead inside of the quote.
  const [top = ''] = inner;
  const isInner = over === '' && /:\s*$/.test(top) && top.length <= 200 && (wrote.test(` ${top}`) || /\d{4}.*@/.test(top));
  const lead = isInner ? top : over;
  return [
    { author, text: own.join('\n').trim() },
    ...lettersIn(
      inner
        .slice(isInner ? 1 : 0)
        .join('\n')
        .trim(),
      authorOf(lead),
    ),
    ...(cut < 0 ? [] : history(lines.slice(cut))),
  ];
}

/** Where a quote is folded away, the line that leads it is left at the end of the letter. */
function withoutLead(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  const from = leadStartOf(lines, end);
  const lead = lines.slice(from, end + 1).join(' ');
  const isLead = from > 0 && lead.length <= 200 && endsWithVerb.test(` ${lead}`) && /\d[:.]\d\d|\d{4}/.test(lead);
  return isLead ? lines.slice(0, from) : lines;
}

/** Where the lead of a quote begins: it may be broken over two lines; without one, where the quote begins. */
function leadStartOf(lines: readonly string[], end: number): number {
  const line = lines[end] ?? '';
  if (end < 0 || !/:\s*$/.test(line)) return end + 1;
  const one = wrote.test(` ${line}`) || /@|\d\d[:.]\d\d/.test(line);
  const before = lines[end - 1] ?? '';
  if (one && before.trim() !== '' && /^(on\s.*\d{4}|.*\d{4}.*,)$/i.test(before.trim()) && !/\d{4}/.test(line)) return end - 1;
  return one ? end : end + 1;
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  return header.test(lines[at] ?? '') && [1, 2].every((step) => header.test(lines[at + step] ?? ''));
}

/** Older letters under a separator or a block of mail headers. */
function history(lines: readonly string[]): readonly Letter[] {
  const from = lines.findIndex((line) => header.test(line));
  if (from < 0 || from > 3) return lettersIn(lines.slice(1).join('\n').trim());
  const length = lines.slice(from).findIndex((line) => !header.test(line));
  const heads = lines.slice(from, length < 0 ? undefined : from + length);
  const who = heads.map((line) => header.exec(line)).find((found) => /^(from|от)/i.test(found?.[1] ?? ''));
  const rest = length < 0 ? [] : lines.slice(from + length);
  return lettersIn(rest.join('\n').trim(), personIn(who?.[2] ?? ''));
}

/** Whose letters they are, oldest first; empty ones fall away. Who is neither of the two stays unknown. */
export function asMessages(letters: readonly Letter[], customer: Person, operator: Person): readonly Message[] {
  return letters
    .filter(({ text }) => text !== '')
    .map(({ author, text }): Message => ({ from: roleOf(author, customer, operator), author, text }))
    .toReversed();
}

function roleOf(author: Person, customer: Person, operator: Person): Message['from'] {
  if (isNobody(author)) return 'unknown';
  if (samePerson(author, operator)) return 'operator';
  return samePerson(author, customer) ? 'customer' : 'unknown';
}
