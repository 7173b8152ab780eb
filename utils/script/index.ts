export { advance, back, begin, change, type Place, returnTo, stepOf } from './advance';
export { type Case, emptyCase } from './case';
export { type Fault, findFaults } from './faults';
export { mapOf } from './layout';
export { type ParsedScript, parseScript } from './parse';
export { asksAhead, wordQuestions } from './questions';
export type { Script, ScriptAsk, Step, StepAction } from './script';
