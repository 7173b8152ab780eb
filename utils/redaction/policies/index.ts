export { soundPolicy } from './faults';
export { actionFor } from './actions';
export type { Leave } from './allowed';
export { numberProblems, ownNumbers, patternFaults, typedNumbers, type PatternProblem } from './numbers';
export { weigh, type Weighed } from './weigh';
