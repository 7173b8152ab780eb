/* The English (Porter 2) stemmer of the Snowball project (snowballstem.org/algorithms/english/stemmer.html), by its published rules. */

const exceptions = new Map<string, string>(
  'skis ski skies sky dying die lying lie tying tie idly idl gently gentl ugly ugli early earli only onli singly singl sky sky news news howe howe atlas atlas cosmos cosmos bias bias andes andes'
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => (at % 2 === 0 ? [...pairs, [word, all[at + 1] ?? word]] : pairs), []),
);
const unchanged = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);
const double = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u;
const suffixes2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const suffixes3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const suffix4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/u;
const shortSyllable = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/u;

function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/u.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

/** The stem of an English word in lower case. */
export function stemEnglish(given: string): string {
  if (given.length <= 2) return given;
  const known = exceptions.get(given);
  if (known) return known;
  let word = given.replace(/^'/u, '').replace(/^y|(?<=[aeiouy])y/gu, 'Y');
  const prefix = /^(?:gener|commun|arsen)/u.exec(word)?.[0];
  const r1 = prefix ? prefix.length : regionAfter(word, 0);
  const r2 = regionAfter(word, r1);
  const inside = (suffix: string, region: number): boolean => word.length - suffix.length >= region;

  word = word.replace(/'(?:s'?)?$/u, '');
  word = plural(word);
  if (unchanged.has(word)) return word;
  word = pastOrGerund(word, r1);
  if (/[^aeiouy][yY]$/u.test(word) && word.length > 2) word = `${word.slice(0, -1)}i`;
  const second = suffixes2.find(([suffix]) => word.endsWith(suffix));
  if (second && inside(second[0], r1) && fits2(word, second[0])) word = word.slice(0, word.length - second[0].length) + second[1];
  const third = suffixes3.find(([suffix]) => word.endsWith(suffix));
  if (third && inside(third[0], third[0] === 'ative' ? r2 : r1)) word = word.slice(0, word.length - third[0].length) + third[1];
  const fourth = suffix4.exec(word)?.[0];
  if (fourth && inside(fourth, r2) && (fourth !== 'ion' || /[st]ion$/u.test(word))) word = word.slice(0, -fourth.length);
  if (word.endsWith('e')) {
    if (inside('e', r2) || (inside('e', r1) && !shortSyllable.test(word.slice(0, -1)))) word = word.slice(0, -1);
  } else if (word.endsWith('ll') && inside('l', r2)) word = word.slice(0, -1);
  return word.replaceAll('Y', 'y');
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/u.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(?:us|ss)$/u.test(word)) return word;
  return word.endsWith('s') && /[aeiouy]/u.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function pastOrGerund(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/u.exec(word)?.[0];
  if (eed) return word.length - eed.length >= r1 ? `${word.slice(0, -eed.length)}ee` : word;
  const suffix = /(?:ed|ing)(?:ly)?$/u.exec(word)?.[0];
  if (!suffix) return word;
  const rest = word.slice(0, -suffix.length);
  if (!/[aeiouy]/u.test(rest)) return word;
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (double.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && shortSyllable.test(rest) ? `${rest}e` : rest;
}

function fits2(word: string, suffix: string): boolean {
  if (suffix === 'ogi') return word.endsWith('logi');
  return suffix === 'li' ? /[cdeghkmnrt]li$/u.test(word) : true;
}
