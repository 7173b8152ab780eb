function collapsed(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(at - 1)) out += text.charAt(at);
  return out;
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

/** What all transliterations of a Cyrillic name have in common, whatever the scheme: evgeniy, yevgeni and evgenij meet in one. */
export function skeletonOfLatin(word: string): string {
  let out = word;
  for (const [from, to] of digraphs) out = out.replace(from, to);
  return collapsed(out);
}
