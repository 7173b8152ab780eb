export { findPrivate, lookAt } from './find';
export type { MaskedReply, PrivateSpan } from './finding';
export { maskEdits, maskText } from './masks';
export { actionFor, numberProblems, type PatternProblem, soundPolicy, weigh, type Weighed } from './policies';
export type { Recognizer } from './recognizer';
export { maskAll, maskReply } from './reply';
