import type { Span } from '../text';
import { defaultProfile, type Profile } from '../standards';
import type { CheckContext, Finding } from './finding';
import type { Rule } from './rule';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

export const rules: readonly Rule[] = Object.values(files);

export interface CheckOptions {
  readonly context: CheckContext;
  readonly profile?: Profile;
  readonly quoted?: readonly Span[];
}

/** What is worth a look in a draft, in the order of the text. Quoted history is left alone. */
export function checkDraft(text: string, { context, profile = defaultProfile, quoted = [] }: CheckOptions): readonly Finding[] {
  const draft = { text, quoted, context, profile };
  return rules
    .flatMap((rule) => {
      const severity = profile.rules[rule.id] ?? rule.severity;
      if (severity === 'off') return [];
      return rule.check(draft).map((found) => ({ ...found, rule: rule.id, severity, why: rule.why }));
    })
    .filter((found) => !quoted.some((quote) => found.start < quote.end && quote.start < found.end))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
