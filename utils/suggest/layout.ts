const latin = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ';

const toCyrillic = new Map([...latin].map((key, at) => [key, cyrillic[at] ?? key]));
const toLatin = new Map([...cyrillic].map((letter, at) => [letter, latin[at] ?? letter]));

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

/**
 * The text with words typed in the wrong keyboard layout («ghbdtn») put right; the length never changes, so places stay true.
 * A chunk is turned when that makes a known word of an unknown one; the whole text when most of it is so.
 * @param known whether a word occurs in the library or is a common word of a language
 */
export function mendLayout(text: string, known: (word: string) => boolean): string {
  if (text.length > 20_000) return text;
  let turned = 0;
  let kept = 0;
  const chunks = text.split(/(\s+)/u);
  const mended = chunks.map((chunk) => {
    if (!/[a-zа-яё]{2}/iu.test(chunk) || (/[a-z]+[.@:/][a-z]+[.@:/]?[a-z]*/u.test(chunk) && known(chunk))) return chunk;
    const isLatin = /[a-z]/iu.test(chunk) && !/[а-яё]/iu.test(chunk);
    const isCyrillic = /[а-яё]/iu.test(chunk) && !/[a-z]/iu.test(chunk);
    if (!isLatin && !isCyrillic) return chunk;
    const before = words(chunk);
    if (before.some(known)) {
      kept += 1;
      return chunk;
    }
    // A mark at the end of a chunk is a letter of the other layout, or really a mark: the better known reading counts.
    const whole = map(chunk, isLatin ? toCyrillic : toLatin);
    const stripped = chunk.replace(/[.,;:'"]+$/u, '');
    const partly = map(stripped, isLatin ? toCyrillic : toLatin) + chunk.slice(stripped.length);
    const better = [whole, partly].find((each) => words(each).length > 0 && words(each).every(known));
    if (better === undefined) return chunk;
    turned += 1;
    return better;
  });
  if (turned === 0) return text;
  if (turned < 2 || turned <= 2 * kept) return mended.join('');
  // The whole letter was typed so: unknown words (names, slips) turn with the rest.
  const first = /[a-z]/iu.exec(text)?.index ?? -1;
  const table = first >= 0 && (text.match(/[a-z]/giu)?.length ?? 0) >= (text.match(/[а-яё]/giu)?.length ?? 0) ? toCyrillic : toLatin;
  return chunks
    .map((chunk, at) =>
      chunk === mended[at] && !words(chunk).some(known) && !/[@/]/u.test(chunk) ? map(chunk, table) : (mended[at] ?? ''),
    )
    .join('');
}
