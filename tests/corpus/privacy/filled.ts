/** A value that must never leave, in its place in a text: UTF-16 code units. */
export interface Value {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers that look drawn by lot and are the same each time. */
function lots(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const sum = (weights: readonly number[], digits: readonly number[]) => weights.reduce((all, weight, at) => all + weight * (digits[at] ?? 0), 0);

function luhn(digits: readonly number[]): number {
  const doubled = digits.slice(0, -1).toReversed().map((one, at) => (at % 2 === 0 ? (one * 2 > 9 ? one * 2 - 9 : one * 2) : one));
  return (10 - (doubled.reduce((all, one) => all + one, 0) % 10)) % 10;
}

function rest97(value: string): number {
  let rest = 0;
  for (const letter of value.slice(4) + value.slice(0, 2) + '00') for (const one of Number.parseInt(letter, 36).toString()) rest = (rest * 10 + Number(one)) % 97;
  return 98 - rest;
}

const kinds: Readonly<Record<string, (digits: number[], drawn: (below: number) => number) => void>> = {
  CARD(digits) {
    if (digits.length === 19) digits.splice(0, 2, 6, 7);
    digits[digits.length - 1] = luhn(digits);
  },
  OMS(digits) {
    digits[0] = 7;
    digits[15] = luhn(digits);
  },
  SNILS(digits) {
    digits[0] = 1;
    const key = (sum([9, 8, 7, 6, 5, 4, 3, 2, 1], digits) % 101) % 100;
    digits.splice(9, 2, Math.floor(key / 10), key % 10);
  },
  INN(digits) {
    digits.splice(0, 2, 7, 7);
    digits[10] = (sum([7, 2, 4, 10, 3, 5, 9, 4, 6, 8], digits) % 11) % 10;
    digits[11] = (sum([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], digits) % 11) % 10;
  },
  // Region, and the year of the blank.
  PASSPORT(digits, drawn) {
    digits.splice(0, 4, 4, 5 + drawn(2), drawn(3), drawn(4));
  },
  FOREIGN_PASSPORT(digits, drawn) {
    digits.splice(0, 2, 7, 1 + drawn(6));
  },
  DRIVER_LICENSE(digits, drawn) {
    if (digits.length === 10) digits.splice(0, 4, 7 + drawn(3), 7 + drawn(3), drawn(3), drawn(10));
  },
};

/**
 * A line of forms.txt as a text, its figures drawn by lot with right check digits; a value that is told in parts is
 * checked as a whole.
 */
export function filled(line: string, seed: number): { readonly text: string; readonly values: readonly Value[] } {
  const drawn = lots(seed);
  for (let turn = 0; turn < 9; turn++) drawn(10);
  const pieces = line.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replaceAll('⍽', '\u00A0').split(/(⟦[^⟧]*⟧)/u);
  const marks = pieces.flatMap((piece, at) => {
    const [, type = '', value = ''] = /^⟦([A-Z_]+) ([^⟧]*)⟧$/u.exec(piece) ?? [];
    return type === '' ? [] : [{ at, type, value }];
  });
  const partly = (type: string, value: string) => {
    const figures = value.match(/[\dd]/g)?.length ?? 0;
    return (type === 'CARD' && figures < 13) || (type === 'PASSPORT' && (figures === 4 || figures === 6));
  };
  const done = new Map<number, string>();
  const drawInto = (group: readonly (typeof marks)[number][]) => {
    const all = group.map(({ value }) => value).join('\u0000');
    const [{ type } = { type: '' }] = group;
    if (!/d/.test(all) || (/[a-z]{2}/.test(all.replaceAll(/d+/g, '')) && type !== 'IBAN')) return all.split('\u0000');
    const letters = [...all];
    const places = letters.flatMap((letter, at) => (/[\dd]/.test(letter) ? [at] : []));
    const digits = places.map((at) => (letters[at] === 'd' ? drawn(10) : Number(letters[at])));
    if (type === 'CARD' && letters[places[0] ?? 0] === 'd') digits[0] = 4;
    if (type === 'SSN' || type === 'BANK_ACCOUNT') digits[digits.length - 1] = 7;
    kinds[type]?.(digits, drawn);
    for (const [index, at] of places.entries()) letters[at] = String(digits[index]);
    if (type === 'IBAN') {
      const key = String(rest97(letters.join('').replaceAll(/[^A-Za-z\d]/g, '').toUpperCase())).padStart(2, '0');
      for (const [index, at] of places.slice(0, 2).entries()) letters[at] = key[index] ?? '0';
    }
    return letters.join('').split('\u0000');
  };
  for (let first = 0; first < marks.length;) {
    const own = marks[first];
    if (own === undefined) break;
    let last = first + 1;
    while (partly(own.type, own.value) && marks[last]?.type === own.type && partly(own.type, marks[last]?.value ?? '')) last++;
    const group = marks.slice(first, last);
    for (const [index, value] of drawInto(group).entries()) done.set(group[index]?.at ?? -1, value);
    first = last;
  }
  const values: Value[] = [];
  let text = '';
  for (const [at, piece] of pieces.entries()) {
    const value = done.get(at);
    const type = marks.find((mark) => mark.at === at)?.type;
    if (value !== undefined && type !== undefined) values.push({ type, start: text.length, end: text.length + value.length });
    text += value ?? piece;
  }
  return { text, values };
}
