export type { Inline } from './inline';
export { type Block, readLetter, writeLetter } from './letter';
