export { checkDraft, checkSteps, type CheckOptions } from './check';
export { type RuleCard, rules } from './catalogue';
export { type BetterWords, betterWords } from './better';
export { checklist, type ChecklistItem } from './checklist';
export {
  type Ignored,
  type IgnoredHere,
  ignoreReasons,
  type IgnoreReason,
  type IgnoreScope,
  ignoring,
  isIgnored,
  nothingIgnored,
  placeOf,
  scopesFor,
} from './ignoring';
export { tryOwnRule } from './own-rule';
export { ownRuleProblems } from './own-rule-faults';
export type { CheckContext, Finding, Fix, Severity, Words } from './finding';
export { reasonOf, whyOf } from './reasons';
export { isLocked } from './severity';
export { withLock } from './locks';
export { type Situation, situations, situationsFor } from './phrases';
