// Longer runs come first: «sch» before «s».
const pairs: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['ye', 'е'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ["''", 'ъ'],
  ["'", 'ь'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'кс'],
  ['y', 'ы'],
  ['z', 'з'],
  ['4', 'ч'],
  ['6', 'ш'],
];

/** Russian written in Latin letters («zakaz ne prishel») as Cyrillic, for a word in lower case. */
export function fromTranslit(word: string): string {
  let written = '';
  for (let at = 0; at < word.length;) {
    const pair = pairs.find(([latin]) => word.startsWith(latin, at));
    const [latin, letter] = pair ?? [word[at] ?? '', word[at] ?? ''];
    // «y» after a vowel is й: «moy», «dostavkoy».
    written += latin === 'y' && /[аеиоуыэюя]$/u.test(written) ? 'й' : letter;
    at += latin.length;
  }
  return written;
}

const leastWords = 3;

/**
 * A letter written in Latin letters throughout («zakaz ne prishel») in Cyrillic ones; any other text as it is. Addresses,
 * names of sites and words with digits stay.
 * @param known whether a word occurs in the library or is a common word of a language
 */
export function mendTranslit(text: string, known: (word: string) => boolean): string {
  if (text.length > 20_000 || /[а-яё]/iu.test(text)) return text;
  const words = text.toLowerCase().match(/(?<![@./\w])[a-z']{3,}(?![@/\w]|\.\w)/gu) ?? [];
  if (words.length < leastWords) return text;
  const latin = words.filter(known).length;
  const cyrillic = words.filter((word) => known(fromTranslit(word))).length;
  if (latin > 0.4 * words.length || cyrillic < 0.5 * words.length || cyrillic <= latin) return text;
  return text.replaceAll(/(?<![@./\w])[A-Za-z']+(?![@/\w]|\.\w)/gu, (word) => {
    const written = fromTranslit(word.toLowerCase());
    return /^[A-Z]/u.test(word) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  });
}
