import { apart, beginningsOf } from './beginnings';

/** A place in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for evidence: small letters, «е» for «ё», the plain apostrophe, every place where it was. */
export interface Ready {
  readonly text: string;
  /** The first two and the first three characters of each word. */
  readonly begins: ReadonlySet<string>;
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
  const begins = new Set<string>();
  for (const { index } of text.matchAll(/(?<!\p{L})\S/gu)) {
    begins.add(text.slice(index, index + 2));
    begins.add(text.slice(index, index + 3));
  }
  return { text, begins };
}

/** Words and turns of one kind. */
export interface Words {
  /** Where they stand, in order; of those that overlap the first. */
  find(ready: Ready): readonly Place[];
}

interface Turn {
  readonly source: string;
  /** How it may begin; undefined when that cannot be told. */
  readonly begins: readonly string[] | undefined;
  pattern?: RegExp;
}

const compiled = (turn: Turn): RegExp => (turn.pattern ??= new RegExp(String.raw`(?<!\p{L})(?:${turn.source})(?!\p{L})`, 'gu'));

/**
 * Words by an expression of alternatives, in small letters and with «е» for «ё». Each alternative is made ready when a text
 * first has a word that begins so: thousands of them at once would take most of a second.
 */
export function words(list: string): Words {
  let turns: readonly Turn[] | undefined;
  const read = (): readonly Turn[] => {
    const all = apart(list).map((source): Turn => ({ source, begins: beginningsOf(source) }));
    const unknown = all.filter(({ begins }) => begins === undefined).map(({ source }) => source);
    const known = all.filter(({ begins }) => begins !== undefined);
    return unknown.length > 0 ? [...known, { source: unknown.join('|'), begins: undefined }] : known;
  };
  return {
    find({ text, begins }) {
      turns ??= read();
      const found = turns
        .filter((turn) => turn.begins === undefined || turn.begins.some((each) => begins.has(each)))
        .flatMap((turn) => [...text.matchAll(compiled(turn))].map((match) => ({ start: match.index, end: match.index + match[0].length })))
        .filter(({ start, end }) => end > start)
        .toSorted((a, b) => a.start - b.start || b.end - a.end);
      let end = 0;
      return found.filter((place) => place.start >= end && (end = place.end) > 0);
    },
  };
}

/** Whether any of them stands there. */
export const anyOf = (list: Words, ready: Ready): boolean => list.find(ready).length > 0;
