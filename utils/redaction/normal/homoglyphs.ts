/** Letters that look the same in both alphabets: position by position. */
const latin = 'aceopxyABCEHKMOPTXYkmtiIjJsSu';
const cyrillic = 'асеорхуАВСЕНКМОРТХУкмтіІјЈѕЅи';

const toCyrillic = new Map<string, string>();
const toLatin = new Map<string, string>();
for (let at = 0; at < latin.length; at++) {
  toLatin.set(cyrillic.charAt(at), latin.charAt(at));
  // m, t, u, s, i, j look alike only in italics or in Ukrainian letters: read back one way alone.
  if (at < 21) toCyrillic.set(latin.charAt(at), cyrillic.charAt(at));
}
toLatin.delete('и');

const mixed = /[a-z]\d*[а-яёіјѕ]|[а-яёіјѕ]\d*[a-z]|\d[oо]|[oо]\d/iu;
const token = /[\da-zа-яёіјѕ]{2,64}/giu;

function swap(word: string, table: ReadonlyMap<string, string>): string {
  return word.replace(/\p{L}/gu, (letter) => table.get(letter) ?? letter);
}

function count(word: string, letters: RegExp): number {
  return word.match(letters)?.length ?? 0;
}

function repaired(word: string): string {
  const lat = count(word, /[a-z]/gi);
  const cyr = count(word, /[а-яёіјѕ]/giu);
  const digits = word.length - lat - cyr;
  if (digits >= 2 && /^[\doо]+$/iu.test(word) && !plate.test(word)) return word.replace(/[oо]/giu, '0');
  if (lat === 0 || cyr === 0) return word;
  const asCyrillic = swap(word, toCyrillic);
  const asLatin = swap(word, toLatin);
  if (cyr >= lat && !/[a-z]/i.test(asCyrillic)) return asCyrillic;
  if (!/[а-яёіјѕ]/iu.test(asLatin)) return asLatin;
  return /[a-z]/i.test(asCyrillic) ? word : asCyrillic;
}

/** Letters typed for figures: О for 0, l and I for 1, З for 3, б for 6. */
const figures: Readonly<Record<string, string>> = { o: '0', о: '0', l: '1', i: '1', і: '1', '|': '1', з: '3', б: '6' };
const likeNumber = /(?<![A-Za-zÀ-ɏЀ-ӿ\d])[\doOоОlLiIіІзЗбБ|][\doOоОlLiIіІзЗбБ| .()-]{5,40}(?![A-Za-zÀ-ɏЀ-ӿ\d])/gu;
/** «О123ОО77» is a number plate. */
const plate = /^[oо]\d{3}[oо]{2}\d{2,3}$/iu;

/** Letters inside a long number read as the figures that they stand for, where every group has figures of its own. */
function repairFigures(text: string): string {
  return text.replace(likeNumber, (run) => {
    const all = run.match(/[\p{L}|]/gu)?.length ?? 0;
    const digits = run.match(/\d/g)?.length ?? 0;
    // «4111111111111111|04|28»: a stroke between two numbers parts them.
    if (/\d{2}\|\d{2}/.test(run)) return run;
    if (all === 0 || digits < 7 || all * 2 > digits || plate.test(run.trim())) return run;
    if (!run.split(/[ .()+-]+/).every((group) => group === '' || /\d/.test(group))) return run;
    return run.replace(/[\p{L}|]/gu, (letter) => figures[letter.toLowerCase()] ?? letter);
  });
}

/** Words that mix both alphabets read in the one they mean, the letter O inside a number as zero; the length never changes. */
export function repairMixed(text: string): string {
  const numbers = /\d[oоliізб|]|[oоliізб|]\d/iu.test(text) ? repairFigures(text) : text;
  return mixed.test(numbers) ? numbers.replace(token, (word) => (mixed.test(word) ? repaired(word) : word)) : numbers;
}
