export { checkDraft, type CheckOptions } from './check';
export type { CheckContext, Finding, Fix, Severity, Words } from './finding';
export { type RuleCard, rules } from './catalogue';
export { defineRule, type Example, type Found, type Rule } from './rule';
export { isLocked, severityOf } from './severity';
