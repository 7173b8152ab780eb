import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../standards';
import { checkDraft, logicRules } from './check';
import type { Example } from './rule';

const foundBy = (id: string, { text, context = {}, profile = {} }: Example) =>
  checkDraft(text, {
    context: { channel: 'email', ...context },
    profile: { ...defaultProfile, ...profile, rules: { [id]: 'block', ...profile.rules } },
  }).filter(({ rule }) => rule === id);

describe.each(logicRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.bad)('finds «$text»', (example) => {
    expect(foundBy(id, example)).not.toEqual([]);
  });
  it.each(rule.good)('leaves «$text»', (example) => {
    expect(foundBy(id, example)).toEqual([]);
  });
});
