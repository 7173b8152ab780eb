/** Numbers given to 32-bit keys in the order they come. A `Map` of as many stops everything for 50 ms and more when it grows. */
export interface Numbering {
  /** The keys by their numbers. */
  keys: Uint32Array;
  /** A key's number and one, at the first free place from where its hash says; 0 is free. At most half of them are taken. */
  slots: Uint32Array;
  size: number;
}

export const newNumbering = (room = 1024): Numbering => ({ keys: new Uint32Array(room), slots: new Uint32Array(2 * room), size: 0 });

/** Where a key stands, or may be put. */
function slotOf({ keys, slots }: Numbering, key: number): number {
  const last = slots.length - 1;
  let at = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
  while (slots[at] !== 0 && keys[slots[at]! - 1] !== key) at = (at + 1) & last;
  return at;
}

/** A key's number; −1 when it has none. */
export const numberOf = (numbering: Numbering, key: number): number => numbering.slots[slotOf(numbering, key)]! - 1;

/** A key's number, given to it now if it is new. */
export function numberFor(numbering: Numbering, key: number): number {
  const at = slotOf(numbering, key);
  if (numbering.slots[at] !== 0) return numbering.slots[at]! - 1;
  if (numbering.size === numbering.keys.length) {
    grow(numbering);
    return numberFor(numbering, key);
  }
  numbering.keys[numbering.size] = key;
  numbering.size += 1;
  numbering.slots[at] = numbering.size;
  return numbering.size - 1;
}

function grow(numbering: Numbering): void {
  const { keys, size } = numbering;
  numbering.keys = new Uint32Array(2 * keys.length);
  numbering.keys.set(keys);
  numbering.slots = new Uint32Array(4 * keys.length);
  for (let number = 0; number < size; number += 1) numbering.slots[slotOf(numbering, keys[number]!)] = number + 1;
}
