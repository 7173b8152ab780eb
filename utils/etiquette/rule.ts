import type { Profile } from '../standards';
import type { Draft } from './draft/draft';
import type { Paragraph } from './draft/paragraph';
import type { CheckContext, Finding, Severity } from './finding';

/** A finding before the engine signs it with the rule; a severity of its own may only be milder than the rule's. */
export type Found = Omit<Finding, 'rule' | 'severity' | 'clause'> & { readonly severity?: Severity };

export interface Example {
  readonly text: string;
  readonly context?: Partial<CheckContext>;
  readonly profile?: Partial<Profile>;
}

interface RuleBase {
  readonly id: string;
  /** `off` rules are switched on by a profile only. */
  readonly severity: Severity | 'off';
  /** Languages of the paragraphs, or of the draft, that the rule reads; both when left out. */
  readonly langs?: readonly ('ru' | 'en')[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** Looks at the whole draft and at what is known about the ticket. Runs after each change: it should live on features. */
export interface DraftRule extends RuleBase {
  readonly scope?: 'draft';
  check(draft: Draft): readonly Found[];
}

/** Looks at one paragraph by itself, places counted from its start: the answer is kept as long as the paragraph stays. */
export interface ParagraphRule extends RuleBase {
  readonly scope: 'paragraph';
  check(paragraph: Paragraph, profile: Profile): readonly Found[];
}

/** One rule with logic: one file, named by its id. */
export type Rule = DraftRule | ParagraphRule;

/** Identity that gives the types. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
