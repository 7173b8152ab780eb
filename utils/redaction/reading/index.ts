export { around, type Bearing, claim, cuesBetween, nearest, spokenOf } from './context';
export { type Cue, cueTable } from './cues';
export { numeralOf } from './numerals';
export { fromRuns, type Group, type Run } from './digits';
export { firstAfter, read, type Reading } from './reading';
export { valueAfter } from './values';
export type { Piece } from './pieces';
export { cells, commaHead } from './tables';
