export { findPrivate, lookAt, lookSteps } from './find';
export type { MaskedReply, PrivacyAction, PrivateSpan } from './finding';
export { maskedTypes, maskEdits, maskText } from './masks';
export { actionFor, numberProblems, patternFaults, type PatternProblem, soundPolicy, weigh, type Weighed } from './policies';
export type { Recognizer } from './recognizer';
export { maskAll, maskReply, maskReplySteps } from './reply';
