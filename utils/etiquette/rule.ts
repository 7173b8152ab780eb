import type { Span } from '../text';
import type { Profile } from '../standards';
import type { CheckContext, Finding, Severity, Words } from './finding';

export interface Draft {
  readonly text: string;
  /** Quoted history: never checked for manners. */
  readonly quoted: readonly Span[];
  readonly context: CheckContext;
  readonly profile: Profile;
}

/** One rule with logic: one file, named by its id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly why: Words;
  check(draft: Draft): readonly Omit<Finding, 'rule' | 'severity' | 'why'>[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

export interface Example {
  readonly text: string;
  readonly context?: Partial<CheckContext>;
}

/** Identity that gives the types. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
