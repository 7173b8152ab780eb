export { chooseFiles } from './choose';
export { documentSum, sameDocument } from './hash';
export type { Conflict, PlanStep, SkipReason } from './plan';
export { originOf } from './plan';
export { type ImportOptions, type ImportPlan, prepareImport, type UnknownName } from './run';
