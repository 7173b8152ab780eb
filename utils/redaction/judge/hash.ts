/** The hash of nothing (FNV-1a, 32 bits). */
export const begin = 0x811c9dc5 | 0;

/** The hash of a name goes on where that of its beginning ended: names are hashed in parts and never put together. */
export function on(hash: number, part: string): number {
  let sum = hash;
  for (let at = 0; at < part.length; at++) sum = Math.imul(sum ^ part.charCodeAt(at), 0x01000193);
  return sum;
}

/** Where a hash stands in a table. @param size of the table, a power of two */
export function bucketOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}
