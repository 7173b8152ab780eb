export { advance, back, begin, change, missingStep, pastAnswered, type Place, returnTo, stepOf } from './advance';
export { addStep, moveStep, removeStep, renameStep, waysAs, withStep } from './edit';
export { type Case, emptyCase, type HandingOver } from './case';
export { type Fault, faultySteps, findFaults } from './faults';
export { mapOf } from './layout';
export { type ParsedScript, parseScript } from './parse';
export { asksAhead, shownQuestion, wordQuestions } from './questions';
export type { Branch, Script, ScriptAsk, Step, StepAction } from './script';
export { reasonsFor } from './reasons';
