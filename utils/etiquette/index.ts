export { checkDraft, rules, type CheckOptions } from './check';
export type { CheckContext, Finding, Fix, Severity, Words } from './finding';
export { defineRule, type Draft, type Example, type Rule } from './rule';
