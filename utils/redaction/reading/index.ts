export { around, claim, nearest, type Bearing } from './context';
export { cueTable, type Cue, type CueTable } from './cues';
export { runs, type Group, type Run } from './digits';
export type { Piece } from './pieces';
export { firstAfter, read, type Reading } from './reading';
export { valueAfter } from './values';
