// A letter of one row stands for that at the same place of the other.
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё';
const latin = 'abvgdejziyklmnoprstufhcqwJQx&VGKW';
/** Parts in which letters stand for themselves begin and end with it. */
export const turn = '%';
// A backslash would be written twice in a text of the program; what stands for `turn` and for it needs another sign.
const always = `${turn}§\\~`;

const other = (sign: string, row: string, twins: string): string => twins.charAt(row.indexOf(sign));
const swappedAlways = (sign: string): string => other(sign, always, `§${turn}~\\`);
const swapped = (sign: string): string => swappedAlways(sign) || other(sign, cyrillic, latin) || other(sign, latin, cyrillic);
const tables = [swapped, swappedAlways].map((twinOf) =>
  Uint16Array.from({ length: 0x460 }, (_none, code) => (twinOf(String.fromCharCode(code)) || String.fromCharCode(code)).charCodeAt(0)),
);
const [turnCode, backslash] = [37, 126];

/** A letter of one row as that of the other, any other sign as it is; `direct` where letters stand for themselves. */
export const twin = (sign: string, direct: boolean): string => (direct ? swappedAlways(sign) : swapped(sign)) || sign;

/**
 * Reads a text as the build writes those with many Russian letters, see `scripts/dense`: one byte a letter, where the letters
 * themselves are two. All of them are read when their script is, so signs go through a table and nothing is put together.
 * @__NO_SIDE_EFFECTS__
 */
export function dense(written: string): string {
  const codes = new Uint16Array(written.length);
  let size = 0;
  let direct = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code === turnCode) {
      direct = 1 - direct;
      continue;
    }
    codes[size++] = tables[direct]?.[code] ?? code;
    // What stands behind a backslash is one sign with it.
    if (code === backslash) codes[size++] = written.charCodeAt(++at);
  }
  return String.fromCharCode(...codes.subarray(0, size));
}

/**
 * A regular expression whose text is written so.
 * @__NO_SIDE_EFFECTS__
 */
export function densePattern(source: string, flags: string): RegExp {
  return new RegExp(dense(source), flags);
}
