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
