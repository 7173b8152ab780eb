/** What one code point is read as; undefined where it stands for itself. An empty string means that it is not read at all. */

/** Zero of each run of ten decimal digits outside ASCII that people write with. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
];

const single = new Map<number, string>();

function all(points: readonly number[], as: string): void {
  for (const point of points) single.set(point, as);
}

function run(first: number, last: number, as: string): void {
  for (let point = first; point <= last; point++) single.set(point, as);
}

// Invisible: zero-width, joiners, direction marks, soft hyphen, byte order mark, tags.
run(0x200b, 0x200f, '');
run(0x202a, 0x202e, '');
run(0x2060, 0x206f, '');
all([0xad, 0xfeff, 0x180e, 0x61c, 0x34f, 0x115f, 0x1160, 0x3164], '');
// Spaces of every width; the tabulator stays itself, it parts cells.
run(0x2000, 0x200a, ' ');
all([0xa0, 0x202f, 0x205f, 0x3000, 0x1680], ' ');
all([0x2028, 0x2029, 0x85, 0x0b, 0x0c], '\n');
// Hyphens and short dashes; the long dash is punctuation and stays.
run(0x2010, 0x2013, '-');
all([0x2212, 0x2043, 0xfe58, 0xfe63, 0x2e3a, 0x30fc], '-');
all([0x2019, 0x2018, 0x2bc, 0xb4, 0x60, 0x2032], "'");
all([0x2024, 0x3002], '.');
for (const zero of zeros) for (let digit = 0; digit < 10; digit++) single.set(zero + digit, String(digit));

/** Fullwidth forms, circled and raised digits, mathematical letters and digits are read as Unicode's compatibility form. */
function compatible(point: number): boolean {
  return (
    (point >= 0xff01 && point <= 0xffee) ||
    (point >= 0x2460 && point <= 0x249b) ||
    (point >= 0x2070 && point <= 0x2089) ||
    (point >= 0x1d400 && point <= 0x1d7ff) ||
    point === 0xb2 ||
    point === 0xb3 ||
    point === 0xb9
  );
}

export function readAs(point: number): string | undefined {
  const known = single.get(point);
  if (known !== undefined) return known;
  if (!compatible(point)) return undefined;
  const plain = String.fromCodePoint(point).normalize('NFKC');
  single.set(point, plain);
  return plain;
}

/** Marks that are laid over the letter before them: stress, breve, dots, keycaps, variation selectors. */
export function isMark(point: number): boolean {
  return (
    (point >= 0x300 && point <= 0x36f) || (point >= 0x20d0 && point <= 0x20f0) || (point >= 0xfe00 && point <= 0xfe0f) || point === 0x483
  );
}
