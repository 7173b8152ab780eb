const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'J',
  з: 'z',
  и: 'i',
  й: 'i',
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
  ц: 'C',
  ч: 'Q',
  ш: 'W',
  щ: 'W',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

function collapsed(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(at - 1)) out += text.charAt(at);
  return out;
}

/** What every transliteration of a Cyrillic name has in common. */
export function skeletonOfCyrillic(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) out += letters[word.charAt(at)] ?? word.charAt(at);
  return collapsed(out);
}

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'W'],
  [/tch|ch/g, 'Q'],
  [/zh/g, 'J'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/t[sz]/g, 'C'],
  [/x/g, 'ks'],
  [/ck?/g, 'k'],
  [/w/g, 'v'],
  [/[yji]o/g, 'e'],
  [/[yji]e/g, 'e'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/'/g, ''],
];

/** The same of a Latin word, whatever the scheme: Evgeniy, Yevgeni and Evgenij meet in one. */
export function skeletonOfLatin(word: string): string {
  let out = word;
  for (const [from, to] of digraphs) out = out.replace(from, to);
  return collapsed(out);
}
