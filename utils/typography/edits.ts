import Typograf from 'typograf';
import { type Edit, languageOf, type Span } from '../text';

const kept = new Map<string, Typograf>();

function typograf(lang: 'ru' | 'en'): Typograf {
  const before = kept.get(lang);
  if (before) return before;
  const made = new Typograf({ locale: lang === 'ru' ? ['ru', 'en-US'] : ['en-US'] });
  // Signs that a reader would not expect to change, and what belongs to HTML.
  for (const rule of ['common/symbols/copy', 'common/symbols/arrow', 'common/number/fraction', 'common/html/*', 'common/space/trim*'])
    made.disableRule(rule);
  kept.set(lang, made);
  return made;
}

const untouched = /```[\s\S]*?```|`[^`\n]+`|(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\{\{[^{}\n]*\}\}|<[^<>\n]+>/gu;
const range =
  /(?<![\d\-–+(№#.])(\d{1,4})-(\d{1,4})(?=[ \u00a0](?:рабоч|календ|дн|день|час|мин|нед|мес|лет|год|сут|руб|₽|%|шт|кг|км|day|hour|minute|week|month|year|business))/gu;
const money = /(?<=\d)[ \u00a0]?(?:руб\.?|р\.)(?=[\s,;:!?)]|$)/gu;
const number = /(?<![A-Za-zА-Яа-яЁё])(?:N|No\.?)[ \u00a0]?(?=\d)/gu;

/** The full stop of «руб.» that ended the sentence as well. */
const stop = (line: string, end: number): string =>
  line.charAt(end - 1) === '.' && /^\s*(?:$|[А-ЯЁA-Z])/u.test(line.slice(end)) ? '.' : '';

/** A change in its smallest parts: quotation marks on both sides of a mask must not be lost with what is between them. */
function least(from: string, to: string, offset: number): Edit[] {
  if (from.length === to.length)
    return from
      .split('')
      .flatMap((letter, at) =>
        letter === to[at] ? [] : [{ start: offset + at, end: offset + at + letter.length, text: to.slice(at, at + letter.length) }],
      );
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return [{ start: offset + head, end: offset + from.length - tail, text: to.slice(head, to.length - tail) }];
}

/** Where two lines of the same words differ: the signs between the words. */
function between(from: string, to: string, offset: number): Edit[] {
  const [before, after] = [from, to].map((line) => line.split(/([A-Za-zА-Яа-яЁё\d]+)/u));
  if (!before || !after || before.length !== after.length) return [];
  if (before.some((word, at) => at % 2 === 1 && word !== after[at])) return [];
  const found: Edit[] = [];
  let at = offset;
  before.forEach((piece, place) => {
    const written = after[place] ?? '';
    if (piece !== written) found.push(...least(piece, written, at));
    at += piece.length;
  });
  return found;
}

/**
 * Everything that good typography changes in a text, as one list of edits: quotation marks, dashes, no-break spaces,
 * ellipses, ranges, sums and №. Words and figures stay; addresses, code and places of a template are not touched.
 * @param quoted history inside the draft: the customer's own words, left as they are
 */
export function typographyEdits(text: string, quoted: readonly Span[] = []): readonly Edit[] {
  const masks = [
    ...Array.from(text.matchAll(untouched), (match) => [match.index, match.index + match[0].length] as const),
    ...quoted.map(({ start, end }) => [start, end] as const),
  ];
  const found: Edit[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const lang = languageOf(line) === 'en' ? 'en' : 'ru';
    if (line.trim() !== '') {
      const own = [
        ...Array.from(line.matchAll(range), ({ 0: all, 1: one = '', 2: two = '', index }) => ({
          start: index,
          end: index + all.length,
          text: `${one}–${two}`,
        })),
        ...(lang === 'ru'
          ? Array.from(line.matchAll(money), ({ 0: all, index }) => ({
              start: index,
              end: index + all.length,
              text: `\u00a0₽${stop(line, index + all.length)}`,
            }))
          : []),
        ...(lang === 'ru'
          ? Array.from(line.matchAll(number), ({ 0: all, index }) => ({ start: index, end: index + all.length, text: '№\u202f' }))
          : []),
      ].map(({ start, end, text: written }) => ({ start: start + offset, end: end + offset, text: written }));
      found.push(
        ...own,
        ...between(line, typograf(lang).execute(line), offset).filter(
          (edit) => !own.some((each) => edit.start <= each.end && each.start <= edit.end),
        ),
      );
    }
    offset += line.length + 1;
  }
  return found.filter(({ start, end }) => !masks.some(([from, to]) => start < to && from < end)).toSorted((a, b) => a.start - b.start);
}
