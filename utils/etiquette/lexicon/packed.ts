import type { LexicalRule, Unless } from './lexicon';

type Lists<T> = { readonly [K in keyof T]: T[K] extends readonly string[] | undefined ? string : T[K] };

/** A rule as the extension carries it: lists of phrases as one packed text each. */
export type PackedRule = Omit<LexicalRule, 'phrases' | 'unsure' | 'unless'> & {
  readonly phrases: string;
  readonly unsure?: string;
  readonly unless?: Lists<Unless>;
};

const latin = 'abvgdejziyklmnoprstufhcqwx_{}&;@#';
/** Latin letters and signs, each for one Cyrillic letter. */
export const letters: ReadonlyMap<string, string> = new Map(
  Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюяё', (written, at) => [latin.charAt(at), written]),
);

// Read at the first draft, some hundred thousand signs of it: by signs, not by expressions.
const [capitalA, capitalZ, percent] = [65, 90, 37];
const separates = (code: number): boolean => code === 32 || code === 40 || code === 41 || code === 91 || code === 93;
const byCode = Array.from({ length: 128 }, (_none, code) => letters.get(String.fromCodePoint(code)) ?? String.fromCodePoint(code));

function spelled(word: string): string {
  let plain = '';
  let latinNow = false;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === percent) latinNow = !latinNow;
    else plain += latinNow ? word.charAt(at) : (byCode[code] ?? word.charAt(at));
  }
  return plain;
}

/** «говорилBAа»: each capital drops letters from the end of the word before it and goes on from there. */
function unchained(list: string): string {
  let word = '';
  let all = '';
  let from = 0;
  for (let at = 1; at <= list.length; at += 1) {
    const code = list.charCodeAt(at);
    if (at < list.length && code !== 124 && !(code >= capitalA && code <= capitalZ)) continue;
    const sign = list.charCodeAt(from);
    if (sign >= capitalA && sign <= capitalZ) word = word.slice(0, word.length - sign + capitalA) + list.slice(from + 1, at);
    else word = list.slice(sign === 124 ? from + 1 : from, at);
    all += (from === 0 ? '' : '|') + word;
    from = at;
  }
  return all;
}

function read(text: string, lang: 'ru' | 'en'): string {
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const from = at;
    let chained = false;
    for (let code = text.charCodeAt(at); at < text.length && !separates(code); code = text.charCodeAt(at)) {
      chained ||= code >= capitalA && code <= capitalZ;
      at += 1;
    }
    const word = chained ? unchained(text.slice(from, at)) : text.slice(from, at);
    plain += lang === 'ru' ? spelled(word) : word;
    if (at < text.length) plain += text.charAt(at);
    at += 1;
  }
  return plain;
}

/** Reads what `pack` of the build has written: `~` before a packed fix, a tabulator before one that is written as it is. */
export function unpack(packed: string, lang: 'ru' | 'en'): string[] {
  if (packed === '') return [];
  return packed.split('\n').map((line) => {
    const fixed = line.indexOf('~');
    const plain = line.indexOf('\t');
    if (fixed >= 0) return `${read(line.slice(0, fixed), lang)} -> ${read(line.slice(fixed + 1), lang)}`;
    return plain >= 0 ? `${read(line.slice(0, plain), lang)} -> ${line.slice(plain + 1)}` : read(line, lang);
  });
}

/** Phrases with the lists that they name, each with its language. */
const phrasesOf = (packed: string, lang: 'ru' | 'en'): string[] =>
  unpack(packed, lang).map((phrase) => (phrase.includes('<') ? phrase.replaceAll(/<(?=\d)/gu, `<${lang}`) : phrase));

const listsOf = (unless: Lists<Unless>, lang: 'ru' | 'en'): Unless =>
  Object.fromEntries(
    Object.entries(unless).map(([place, value]) => [place, typeof value === 'string' ? phrasesOf(value, lang) : value]),
  ) as Unless;

/** A rule as the engine takes it; what is packed in it is read when it is first looked at, in a draft of its language. */
export function unpacked({ phrases, unsure, unless, ...rule }: PackedRule, lang: 'ru' | 'en'): LexicalRule {
  let lists: Unless | undefined;
  return {
    ...rule,
    get phrases() {
      return phrasesOf(phrases, lang);
    },
    get unsure() {
      return unsure === undefined ? undefined : phrasesOf(unsure, lang);
    },
    get unless() {
      lists ??= unless && listsOf(unless, lang);
      return lists;
    },
  };
}
