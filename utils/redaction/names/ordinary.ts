import { bits, filter } from './ordinary.generated';
import { bitsOf } from '../packed';

let held: ((place: number) => boolean) | undefined;

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Whether a word in lower case with ё as е is an ordinary one, of a hundred thousand; two in a hundred others pass for one. */
export function isOrdinary(norm: string): boolean {
  held ??= bitsOf(filter, 'ordinary words');
  const first = fnv(norm, 0x811c9dc5);
  const second = (fnv(norm, 0x9747b28c) | 1) >>> 0;
  for (let turn = 0; turn < 5; turn++) if (!held(((first + turn * second) % 0x100000000) % bits)) return false;
  return true;
}
