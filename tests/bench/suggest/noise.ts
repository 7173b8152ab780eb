import { pick } from '../../../scripts/chance.ts';

/** Pieces that letters are wrapped in; written from mail as it comes, without a look at the rules that take it off. */
export interface Noise {
  readonly greetings: readonly string[];
  readonly openings: readonly string[];
  readonly courtesies: readonly string[];
  readonly signatures: readonly string[];
  readonly disclaimers: readonly string[];
  readonly quotes: readonly ((who: string, text: string) => string)[];
  readonly agents: readonly string[];
}

/** A whole letter around a bare question; in half of them an earlier answer about something else is quoted. */
export function wrapped(bare: string, other: string, noise: Noise, random: () => number): string {
  const maybe = (share: number, list: readonly string[], before: string, after: string): string =>
    random() < share ? `${before}${pick(random, list)}${after}` : '';
  const oneLine = random() < 0.3;
  const gap = oneLine ? ' ' : random() < 0.5 ? '\n' : '\n\n';
  const quote = random() < 0.5 ? `\n\n${pick(random, noise.quotes)(pick(random, noise.agents), other)}` : '';
  return (
    maybe(0.85, noise.greetings, '', gap) +
    maybe(0.5, noise.openings, '', oneLine ? ' ' : '\n') +
    bare +
    maybe(0.6, noise.courtesies, gap, '') +
    maybe(0.7, noise.signatures, '\n\n', '') +
    maybe(0.25, noise.disclaimers, '\n\n', '') +
    quote
  );
}

const neighbours: Readonly<Record<string, string>> = {
  а: 'впр',
  о: 'рлт',
  е: 'кн',
  и: 'мт',
  н: 'ег',
  т: 'иь',
  р: 'по',
  с: 'чм',
  л: 'од',
  в: 'ыа',
  к: 'уе',
  м: 'си',
  п: 'ар',
  д: 'лж',
  у: 'цк',
  я: 'чф',
  a: 'sqz',
  e: 'wr',
  i: 'uo',
  o: 'ip',
  n: 'bm',
  t: 'ry',
  r: 'et',
  s: 'ad',
  l: 'k',
  d: 'sf',
  u: 'yi',
  m: 'n',
  c: 'xv',
  h: 'gj',
  g: 'fh',
  p: 'o',
};

/** One slip of the fingers in a share of the words of four letters and more: a letter lost, doubled, swapped, or its neighbour's key. */
export function mistyped(text: string, share: number, random: () => number): string {
  return text.replaceAll(/\p{L}{4,}/gu, (word) => {
    if (random() >= share) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const kind = random();
    const letter = word[at] ?? '';
    if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1);
    if (kind < 0.45) return word.slice(0, at) + letter + word.slice(at);
    if (kind < 0.7) return word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2);
    const near = neighbours[letter.toLowerCase()];
    return near ? word.slice(0, at) + pick(random, [...near]) + word.slice(at + 1) : word.slice(0, at) + word.slice(at + 1);
  });
}

const rows = [
  ['йцукенгшщзхъфывапролджэячсмитьбю', "qwertyuiop[]asdfghjkl;'zxcvbnm,."],
  ['ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ', 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'],
] as const;
const keys = new Map(rows.flatMap(([from, to]) => [...from].map((letter, at): [string, string] => [letter, to[at] ?? letter])));
const backwards = new Map([...keys].map(([from, to]): [string, string] => [to, from]));

/** Typed with the keyboard in the other layout. */
export function otherLayout(text: string, lang: 'ru' | 'en'): string {
  const map = lang === 'ru' ? new Map([...keys, ['.', '/'], [',', '?'], ['?', '&'], ['ё', '`']]) : new Map([...backwards, ['/', '.']]);
  return [...text].map((letter) => map.get(letter) ?? letter).join('');
}

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Russian in Latin letters, the way people without a Russian keyboard write. */
export function latinised(text: string): string {
  return [...text.toLowerCase()].map((letter) => latin[letter] ?? letter).join('');
}
