import type { Span } from '../../text';

/** What stands before an item of a list, and behind it the item. */
const marker = /^(?:\(?(?<number>\d{1,2})[.)](?=\s|\p{L})|\(?(?<letter>[а-яa-z])\)(?=\s)|(?<dash>[-–—•*·])(?=\s))\s*/iu;
/** A number or a letter with its bracket in the middle of a line: «1) где заказ 2) когда привезут». */
const inner = /(?<=[\s:;,])\(?(?:\d{1,2}|[а-яa-z])\)\s+(?=\p{L})/giu;

const alphabets = ['абвгдежзийклмн', 'abcdefghijklmn'];

interface Item {
  readonly style: string;
  /** From 0; of a dash none. */
  readonly nth?: number;
}

function itemAt(text: string): (Item & { readonly length: number }) | undefined {
  const found = marker.exec(text);
  const { number, letter, dash } = found?.groups ?? {};
  const { length } = found?.[0] ?? '';
  if (number !== undefined) return { style: '1', nth: Number(number) - 1, length };
  if (dash !== undefined) return { style: '-', length };
  const of = letter === undefined ? undefined : alphabets.find((one) => one.includes(letter.toLowerCase()));
  return of === undefined || letter === undefined ? undefined : { style: of, nth: of.indexOf(letter.toLowerCase()), length };
}

const follows = (before: Item, next: Item): boolean =>
  before.style === next.style && (before.nth === undefined || next.nth === before.nth + 1);

/** A sentence parted before the items of a list that run on in one line; as it is where there are not two of them in order. */
export function itemsOf(text: string, { start, end }: Span): Span[] {
  const whole = text.slice(start, end);
  const found = [...whole.matchAll(inner)].map(({ index }) => index);
  const first = itemAt(whole);
  const places = first === undefined ? found : [0, ...found];
  const items = places.map((at) => itemAt(whole.slice(at)));
  const isList =
    places.length > 1 && items[0]?.nth === 0 && items.every((one, nth) => nth === 0 || (one && follows(items[nth - 1] ?? one, one)));
  if (!isList) return [{ start, end }];
  return [...new Set([0, ...places])].map((at, nth, all) => ({ start: start + at, end: start + (all[nth + 1] ?? whole.length) }));
}

/** «Прошу:», «Просьба следующая:», "Could you please:": whatever is listed behind it is asked for. */
const begs =
  /(?<!\p{L})(?:(?:прошу|просим|требую|требуем|просьб[аы])(?: вас| тебя| о следующем| следующ\p{L}+)?|(?:please|(?:ask|need|want|like) you to)(?: do)?(?: the following)?|(?:прошу|просим|требую|требуем|request(?:ing)?|please|need|want|like|ask(?:ing)?)(?!\p{L})[^.!?:]{0,60}(?:следующ\p{L}+|following)[^.!?:]{0,40}):$/iu;
/** «Вопросы:», "I have three questions:". */
const asks = /(?<!\p{L})(?:вопрос\p{L}{0,2}(?: такие| такой| следующ\p{L}+| к вам)?|questions?(?: for you| are| is)?):$/iu;

/** What every item of a list is by the words that lead it in; nothing where its items may be anything. */
export const kindByLead = (lead: string): 'question' | 'request' | undefined =>
  begs.test(lead) ? 'request' : asks.test(lead) ? 'question' : undefined;

/** A list of a letter: its items without their marks, and the words that lead it in. */
export interface List {
  readonly items: readonly Span[];
  readonly lead: string;
}

/** Two items at least, in their order; between the items of a numbered list other sentences may stand. */
export function listsIn(text: string, sentences: readonly Span[]): List[] {
  const lists: { items: Span[]; lead: string; last: Item; at: number }[] = [];
  sentences.forEach(({ start, end }, at) => {
    const item = itemAt(text.slice(start, end));
    if (item === undefined) return;
    const open = lists.at(-1);
    const own = { start: start + item.length, end };
    if (open && follows(open.last, item) && (item.nth !== undefined || open.at === at - 1)) {
      open.items.push(own);
      Object.assign(open, { last: item, at });
      return;
    }
    const before = sentences[at - 1];
    const led = before === undefined ? '' : text.slice(before.start, before.end).trim();
    lists.push({ items: [own], lead: /[.!?…]$/u.test(led) ? '' : led, last: item, at });
  });
  return lists.filter(({ items }) => items.length > 1);
}
