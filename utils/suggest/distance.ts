const widest = 64;
let before = new Uint8Array(widest + 1);
let last = new Uint8Array(widest + 1);
let row = new Uint8Array(widest + 1);

/**
 * Number of slips (a letter more, less, other, or two swapped) between two words, as far as `limit`; more is `limit + 1`.
 * Damerau–Levenshtein in its restricted form; only places at most `limit` apart are compared.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit || a.length > widest || b.length > widest) return beyond;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const from = i > limit ? i - limit : 1;
    const to = i + limit < b.length ? i + limit : b.length;
    row[from - 1] = from === 1 ? i : beyond;
    let least = row[from - 1]!;
    const letter = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = last[j - 1]! + (letter === other ? 0 : 1);
      const without = last[j]! + 1;
      if (without < cost) cost = without;
      const added = row[j - 1]! + 1;
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other && before[j - 2]! + 1 < cost)
        cost = before[j - 2]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < b.length) row[to + 1] = beyond;
    if (least > limit) return beyond;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, beyond);
}

/** Which letters a word has, as bits: two words that are so many slips apart differ in at most twice as many. */
export function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set in one of two numbers only. */
export function differing(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
