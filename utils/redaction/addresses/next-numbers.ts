import { numeralOf, type Reading } from '../reading';

/** For each piece the index of the next number, in figures or said. */
export function nextNumbers(pieces: Reading['pieces']): Uint32Array {
  const next = new Uint32Array(pieces.length);
  let number = Number.MAX_SAFE_INTEGER;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece !== undefined && (piece.kind === 'number' || numeralOf(piece.norm) !== undefined)) number = at;
    next[at] = Math.min(number, 0xffffffff);
  }
  return next;
}
