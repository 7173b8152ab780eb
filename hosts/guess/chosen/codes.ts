import { aroundOf, askedOnce, lineOf, upwards } from '../../reading';
import { namesOf } from '../controls';
import { date } from '../dates';
import { ownText } from '../furniture';
import { bit, headings } from '../judge/signs';
import { kinds } from '../numbers';
import { keyOf, pairsIn } from '../pairs';
import { gathering, type Choice } from './choice';
import { answeredIn, standingAt, standings, toldIn } from './standing';

/** Figures, or letters with figures, in groups: `КЖ-20931`, `118-ОГ/4471`, `7F2K-118`. */
const code = /(?<![\p{L}\d.,/_-])(?=[\p{L}/_-]{0,24}\d)[\p{L}\d]{1,20}(?:[-/_][\p{L}\d]{1,12}){0,4}(?![\p{L}\d@]|[.,:]\d)/gu;
const longest = 24;
const behind = '[\\s:.]*(?:(?:№|#|no\\.?|number|id|номер)[\\s:.]*)?$';
/** Words for a ticket before its number. */
const kind = new RegExp(`(?:${kinds})(?:\\s(?:гражданина|клиента))?${behind}`, 'iu');
/** What else has a number. */
const other = new RegExp(
  '(?:заказ\\p{L}*|договор\\p{L}*|сч[её]т\\p{L}*|order|invoice|parcel|посылк\\p{L}*|shipment|брон\\p{L}+|booking|reservation|рейс\\p{L}*|билет\\p{L}*|полис\\p{L}*|policy|контракт\\p{L}*|contract|' +
    'гост\\p{L}+|посетител\\p{L}+|guest|visitor|спецификаци\\p{L}*|накладн\\p{L}*|account|client|customer|клиент\\p{L}*|карт\\p{L}*|card|л/с|кв\\.?|дом|д\\.|ул\\.|инн|serial|артикул|арт\\.?|sku|version|v\\.?|' +
    `тр[еэ]к\\p{L}*|track\\p{L}*|магазин\\p{L}*|shop|школ\\p{L}*|участ\\p{L}+|room|unit|модел\\p{L}*)${behind}`,
  'iu',
);
const marked = /(?:№|#|no\.|id:?|номер)\s?$/iu;
/** What makers call how many there are of something. */
const counts = /count|badge|unread|unseen|total|qty|quantity/i;
const unit = /^\s?(?:₽|руб|р\.|€|\$|£|%|шт|кг|г\b|мл|мин|ч\b|дн|дня|дней|мес|лет|[MKG]B|[МКГ]Б|px|км|м\b)/iu;
/** How many wait, before the title of the page: `(10) Inbox`. */
const unread = /^\s*[([]\d+\+?[)\]]\s/u;
const titled = '[class*="title" i], [class*="subj" i], [class*="head" i]';
const withoutDates = (line: string): string => line.replace(date, (found) => ' '.repeat(found.length));
const shapeOf = (text: string): string => text.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'A');

/** Every code of the page that may be the ticket's number. */
export const codesIn = askedOnce((root: HTMLElement): readonly Choice[] => {
  const page = root.ownerDocument;
  const box = answeredIn(page);
  const numbered = new Set(
    pairsIn(page)
      .filter(({ key }) => key === 'number')
      .map(({ element }) => element),
  );
  const { take, found } = gathering();
  const times = new Map<string, number>();
  for (const at of toldIn(root)) {
    const line = ownText(at);
    if (!/\d/.test(line)) continue;
    const before = line.length > 30 ? '' : wordsBefore(at);
    // Asked once of a line: a long letter has a thousand numbers in one.
    const standing = standingAt(at, box);
    const place = placeOf(at, line);
    const isNumbered = bit([...upwards(at)].slice(0, 2).some((one) => numbered.has(one)));
    for (const { 0: text, index } of withoutDates(line).matchAll(code)) {
      if (text.length > longest) continue;
      times.set(text, (times.get(text) ?? 0) + 1);
      take(text, [...standing, ...saidAt(place, index, text, before), isNumbered, 0]);
    }
  }
  const title = page.title.replace(unread, '');
  for (const { 0: text, index } of withoutDates(title).matchAll(code)) {
    const before = title.slice(0, index);
    const none = Array.from({ length: standings + 12 }, () => 0);
    if (text.length > 2)
      take(text, [
        ...none
          .with(standings, bit(kind.test(before)))
          .with(standings + 1, bit(marked.test(before)))
          .with(standings + 2, bit(other.test(before))),
        1,
      ]);
  }
  const shapes = new Map<string, number>();
  for (const text of found.keys()) shapes.set(shapeOf(text), (shapes.get(shapeOf(text)) ?? 0) + 1);
  const address = page.location?.href ?? '';
  return [...found].map(([text, signs]) => ({
    text,
    signs: [
      ...signs,
      bit((times.get(text) ?? 0) > 1),
      bit(title.slice(0, 3 + text.length).includes(text)),
      bit((shapes.get(shapeOf(text)) ?? 0) > 2),
      bit(new RegExp(`[/=#]${text}(?!\\d)`, 'u').test(address)),
      ...formOf(text),
    ],
  }));
});

/** What stands before an element in its line. */
function wordsBefore(at: HTMLElement): string {
  const parent = aroundOf(at);
  const [node] = [at.previousSibling, at.previousElementSibling].filter((one) => one !== null && (one.textContent ?? '').trim() !== '');
  const beside = node ?? (parent?.childElementCount === 1 ? parent.previousElementSibling : null);
  const text = (beside?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= 40 ? `${text} ` : '';
}

/** What is the same for every code of one line. */
interface Place {
  readonly line: string;
  /** Without the signs that stand around a number. */
  readonly bare: string;
  readonly isHeaded: boolean;
  readonly isTitled: boolean;
  readonly isLabelled: boolean;
  readonly isCounted: boolean;
}

function placeOf(at: HTMLElement, line: string): Place {
  const siblings = [...(at.parentElement?.children ?? [])].filter((one) => one !== at);
  const label = keyOf(lineOf((at.previousElementSibling as HTMLElement | null) ?? undefined));
  return {
    line,
    bare: line.replace(/[#№[\]()\s]/g, ''),
    isHeaded: siblings.some((one) => one.matches(headings) || one.matches(titled)),
    isTitled: /title|subj|topic|head/i.test(namesOf(at)),
    isLabelled: label !== undefined && label !== 'number',
    isCounted: counts.test(namesOf(at)),
  };
}

/** No words before a number that tell what it is of are longer, in UTF-16 code units. */
const told = 80;

function saidAt(place: Place, index: number, text: string, beside: string): readonly number[] {
  const { line, bare, isHeaded, isTitled, isLabelled, isCounted } = place;
  // The end of it alone: looked for through a whole letter at each of its numbers it takes seconds.
  const said = line.slice(Math.max(0, index - told), index);
  const before = index < told && /^[\s#№[(]*$/.test(said) ? beside + said : said;
  const isKind = kind.test(before);
  const isOther = other.test(before);
  return [
    bit(isKind),
    bit(marked.test(before) && !isOther),
    bit(isOther),
    bit(isHeaded),
    bit(isTitled),
    bit(bare === text),
    bit(line.length > 60),
    bit(unit.test(line.slice(index + text.length)) || /[€$£+]\s?$/.test(said)),
    bit(isLabelled),
    bit(/\p{L}/u.test(before) && !isKind),
    bit(isCounted),
  ];
}

const formOf = (text: string): readonly number[] => [
  bit(/^\d+$/.test(text)),
  bit(/^\d{1,2}$/.test(text)),
  bit(/^\d{3}$/.test(text)),
  bit(/^\d{4,8}$/.test(text)),
  bit(/^\d{9,}$/.test(text)),
  bit(/^(?:19|20)\d\d$/.test(text)),
  bit(/^\p{Lu}{2,6}-\d{2,}$/u.test(text)),
  bit(/^\p{Lu}-?\d+$/u.test(text)),
  bit(/^\d+[-/]/.test(text)),
  bit(text.includes('/')),
  bit(text.split(/[-/_]/).length > 2),
  bit(/\d\p{L}|\p{L}\d/u.test(text)),
  bit(/^\p{Lu}/u.test(text)),
  bit(/\p{Ll}/u.test(text)),
  bit(/-\p{Lu}/u.test(text)),
];
