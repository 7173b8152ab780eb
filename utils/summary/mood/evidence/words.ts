import { apart, beginningsOf, figure } from './beginnings';

/** A place in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for evidence: small letters, «е» for «ё», the plain apostrophe, every place where it was. */
export interface Ready {
  readonly text: string;
  /** Where words begin, by their first one, two and three characters. */
  readonly begins: ReadonlyMap<string, readonly number[]>;
}

/** Letters that grow when made small («İ») stay as they are: places must not move. */
const small = (text: string): string => {
  const all = text.toLowerCase();
  return all.length === text.length
    ? all
    : text.replaceAll(/\p{Lu}/gu, (one) => (one.toLowerCase().length === 1 ? one.toLowerCase() : one));
};

export function readyOf(source: string): Ready {
  const text = small(source).replaceAll('’', "'").replaceAll('ё', 'е');
  const begins = new Map<string, number[]>();
  const put = (beginning: string, at: number): void => {
    const places = begins.get(beginning);
    if (places === undefined) begins.set(beginning, [at]);
    else if (places.at(-1) !== at) places.push(at);
  };
  for (const { 0: sign, index } of text.matchAll(/(?<!\p{L})\S/gu)) {
    if (/\d/u.test(sign)) put(figure, index);
    for (const length of [1, 2, 3]) put(text.slice(index, index + length), index);
  }
  return { text, begins };
}

/** Words and turns of one kind. */
export interface Words {
  /** Where they stand, in order; of those that overlap the first. */
  find(ready: Ready): readonly Place[];
}

/** Small letters of the languages read here. `\p{L}` is hundreds of ranges: expressions of it take twenty times longer to make. */
const letters = String.raw`a-zß-öø-ɏа-яѐ-џґ`;

/** The expression with the letters in place of `\p{L}`, outside and inside of brackets. */
const narrow = (source: string): string =>
  source.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/gu, (found) =>
    found.startsWith('[') ? found.replaceAll(String.raw`\p{L}`, letters) : `[${letters}]`,
  );
/** An expression that takes both sizes of letters, quicker to make. */
export const narrowed = (pattern: RegExp): RegExp => new RegExp(narrow(pattern.source), pattern.flags);
const ends = `(?![${letters}])`;

/** One turn, its expression made when a text first has a word that begins so: thousands at once would take most of a second. */
const turnOf = (source: string): (() => RegExp) => {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(`(?:${narrow(source)})${ends}`, 'y'));
};

/** Words by an expression of alternatives, in small letters and with «е» for «ё». */
export function words(list: string): Words {
  let turns: Map<string, (() => RegExp)[]> | undefined;
  let unknown: RegExp | undefined;
  const read = (): Map<string, (() => RegExp)[]> => {
    const known = new Map<string, (() => RegExp)[]>();
    const rest: string[] = [];
    for (const source of apart(list)) {
      const begins = beginningsOf(source);
      if (begins === undefined) rest.push(source);
      const turn = turnOf(source);
      for (const each of begins ?? []) known.set(each, [...(known.get(each) ?? []), turn]);
    }
    if (rest.length > 0) unknown = new RegExp(`(?<![${letters}])(?:${narrow(rest.join('|'))})${ends}`, 'g');
    return known;
  };
  return {
    find({ text, begins }) {
      turns ??= read();
      const found: Place[] = [];
      for (const beginning of (begins.size < turns.size ? begins : turns).keys()) {
        const places = begins.get(beginning) ?? [];
        for (const turn of (places.length > 0 && turns.get(beginning)) || []) {
          const pattern = turn();
          for (const start of places) {
            pattern.lastIndex = start;
            if (pattern.test(text) && pattern.lastIndex > start) found.push({ start, end: pattern.lastIndex });
          }
        }
      }
      if (unknown) for (const match of text.matchAll(unknown)) found.push({ start: match.index, end: match.index + match[0].length });
      if (found.length < 2) return found;
      found.sort((a, b) => a.start - b.start || b.end - a.end);
      let end = 0;
      return found.filter((place) => place.start >= end && (end = place.end) > 0);
    },
  };
}

/** Whether any of them stands there. */
export const anyOf = (list: Words, ready: Ready): boolean => list.find(ready).length > 0;
