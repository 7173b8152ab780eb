export { around, claim, cuesBetween, nearest, spokenOf } from './context';
export { cueTable } from './cues';
export { runs, type Run } from './digits';
export { read, type Reading } from './reading';
export { valueAfter } from './values';
export type { Piece } from './pieces';
