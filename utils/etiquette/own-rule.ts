import { defaultProfile, type OwnRule } from '../standards';
import { checkDraft } from './check';
import type { Finding } from './finding';

/** What the rule would find in a sample text, before it is saved. */
export function tryOwnRule(rule: OwnRule, sample: string): readonly Finding[] {
  const profile = { ...defaultProfile, ownRules: [rule] };
  return checkDraft(sample, { context: { channel: 'chat' }, profile }).filter((finding) => finding.rule === rule.id);
}
