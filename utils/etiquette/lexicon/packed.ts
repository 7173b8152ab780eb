import type { LexicalRule, Unless } from './lexicon';

type Lists<T> = { readonly [K in keyof T]: T[K] extends readonly string[] | undefined ? string : T[K] };

/** A rule as the extension carries it: lists of phrases as one packed text each. */
export type PackedRule = Omit<LexicalRule, 'phrases' | 'unless'> & { readonly phrases: string; readonly unless?: Lists<Unless> };

const latin = 'abvgdejziyklmnoprstufhcqwx`{}&;@#';
/** Latin letters and signs, each for one Cyrillic letter. */
export const letters: ReadonlyMap<string, string> = new Map(
  Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюяё', (written, at) => [latin.charAt(at), written]),
);

const spelled = (text: string): string =>
  text
    .split('%')
    .map((part, at) => (at % 2 === 1 ? part : Array.from(part, (sign) => letters.get(sign) ?? sign).join('')))
    .join('');

/** «говорилBAа»: each capital drops letters from the end of the word before it and goes on from there. */
function unchained(list: string): string {
  let word = '';
  return list.replaceAll(/([A-Z|]?)([^A-Z|]*)/gu, (_whole, sign: string, rest: string) => {
    if (sign === '' || sign === '|') word = rest;
    else word = word.slice(0, word.length - (sign.codePointAt(0) ?? 65) + 65) + rest;
    return (sign === '' ? '' : '|') + word;
  });
}

/** Reads what `pack` of the build has written: `~` before a packed fix, a tabulator before one that is written as it is. */
export function unpack(packed: string, lang: 'ru' | 'en'): string[] {
  const read = (text: string): string => {
    const whole = text.replaceAll(/[^\s()[\]]*[A-Z][^\s()[\]]*/gu, unchained);
    return lang === 'ru' ? spelled(whole) : whole;
  };
  return packed.split('\n').map((line) => {
    const [, words = '', mark = '', fix = ''] = /^([^~\t]*)([~\t]?)(.*)$/u.exec(line) ?? [];
    return mark === '' ? read(words) : `${read(words)} -> ${mark === '~' ? read(fix) : fix}`;
  });
}

/** Phrases with the lists that they name, each with its language. */
const phrasesOf = (packed: string, lang: 'ru' | 'en'): string[] =>
  unpack(packed, lang).map((phrase) => phrase.replaceAll(/<(?=\d)/gu, `<${lang}`));

const listsOf = (unless: Lists<Unless>, lang: 'ru' | 'en'): Unless =>
  Object.fromEntries(
    Object.entries(unless).map(([place, value]) => [place, typeof value === 'string' ? phrasesOf(value, lang) : value]),
  ) as Unless;

/** A rule as the engine takes it; what is packed in it is read when it is first looked at, in a draft of its language. */
export function unpacked({ phrases, unless, ...rule }: PackedRule, lang: 'ru' | 'en'): LexicalRule {
  let lists: Unless | undefined;
  return {
    ...rule,
    get phrases() {
      return phrasesOf(phrases, lang);
    },
    get unless() {
      lists ??= unless && listsOf(unless, lang);
      return lists;
    },
  };
}
