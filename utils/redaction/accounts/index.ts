export { besideCodes } from './beside-codes';
export { inCells } from './in-cells';
