const latin = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ';

const toCyrillic = new Map([...latin].map((key, at) => [key, cyrillic[at] ?? key]));
const toLatin = new Map([...cyrillic].map((letter, at) => [letter, latin[at] ?? letter]));

const latinLetter = /[a-zA-Z]/u;
const cyrillicLetter = /[а-яёА-ЯЁ]/u;
/** Letters that no key of the English layout writes: a text with one of them was meant in Latin letters. */
const accentedLetter = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/u;

const map = (text: string, table: ReadonlyMap<string, string>): string => {
  let mapped = '';
  for (const character of text) mapped += table.get(character) ?? character;
  return mapped;
};

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** In characters: a word of another language this long is often the keys of a known one. */
const longestByChance = 3;

/** Whether the first words in a script are mostly known: then that script was meant. */
function isMeant(text: string, letters: RegExp, known: (word: string) => boolean): boolean {
  let begun = '';
  let chunks = 0;
  for (const [chunk] of text.matchAll(/\S+/gu)) {
    if (!letters.test(chunk)) continue;
    begun += `${chunk} `;
    chunks += 1;
    if (chunks === 12) break;
  }
  const first = words(begun);
  if (first.length <= 3) return false;
  let left = first.length / 2;
  return first.some((word) => known(word) && (left -= 1) < 0);
}

/**
 * The text with words typed in the wrong keyboard layout («ghbdtn») put right; the length never changes, so places stay true.
 * A chunk is turned when that makes a known word of an unknown one; the whole text when most of it is so.
 * @param known whether a word occurs in the library or is a common word of a language
 */
export function mendLayout(text: string, known: (word: string) => boolean): string {
  if (text.length > 20_000) return text;
  const scripts = [
    { letters: latinLetter, others: cyrillicLetter, table: toCyrillic },
    { letters: cyrillicLetter, others: latinLetter, table: toLatin },
  ].filter(
    ({ letters }) => letters.test(text) && !(letters === latinLetter && accentedLetter.test(text)) && !isMeant(text, letters, known),
  );
  if (scripts.length === 0) return text;
  const chunks = text.split(/(\s+)/u);
  let turned = 0;
  let kept = 0;
  const mended = chunks.map((chunk) => {
    const script = scripts.find(({ letters, others }) => letters.test(chunk) && !others.test(chunk));
    if (!script || chunk.length < 2) return chunk;
    if (words(chunk).some(known)) {
      kept += 1;
      return chunk;
    }
    // A mark at the end of a chunk is a letter of the other layout, or really a mark: the known reading counts.
    const stripped = chunk.replace(/[.,;:'"]+$/u, '');
    const readings = [map(chunk, script.table), map(stripped, script.table) + chunk.slice(stripped.length)];
    const better = readings.find((each) => words(each).length > 0 && words(each).every(known));
    if (better !== undefined) turned += 1;
    return better ?? chunk;
  });
  if (turned === 0) return text;
  const table = scripts[0]?.table;
  // Short words among others say nothing: «je», «ne» and «est» are keys of known words, too.
  const byChance =
    2 * turned <= chunks.filter((chunk) => words(chunk).length > 0).length &&
    mended.every((chunk, at) => chunk === chunks[at] || chunk.length <= longestByChance);
  if (byChance) return text;
  if (!table || turned < 2 || turned <= 2 * kept) return mended.join('');
  // The whole letter was typed so: unknown words (names, slips), its marks and short words that both layouts know turn with the rest.
  return mended
    .map((chunk, at) => (chunk !== chunks[at] ? chunk : turnedWhole(chunk, table, known)))
    .map((chunk, at) =>
      table === toCyrillic && chunk !== chunks[at] ? chunk.replace(/[/?&]+$/u, (marks) => map(marks, cyrillicMarks)) : chunk,
    )
    .join('');
}

/** Marks that stand on other keys of the Russian layout. */
const cyrillicMarks = new Map([
  ['/', '.'],
  ['?', ','],
  ['&', '?'],
]);

/** A chunk of a letter that was typed in the wrong layout throughout; addresses and names such as «MySQL» stay. */
function turnedWhole(chunk: string, table: ReadonlyMap<string, string>, known: (word: string) => boolean): string {
  if (/@\w|\/\/|\w\/\w/u.test(chunk) || (/\p{L}\p{Ll}*\p{Lu}/u.test(chunk) && /^\p{P}*[A-Z]/u.test(chunk) && !words(chunk).some(known)))
    return chunk;
  const turned = map(chunk, table);
  return words(chunk).some(known) && !words(turned).some(known) ? chunk : turned;
}
