import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../standards';
import { rules } from './check';
import type { Example } from './rule';

const draftOf = ({ text, context = {} }: Example) => ({
  text,
  quoted: [],
  profile: defaultProfile,
  context: { channel: 'email' as const, ...context },
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.bad)('finds «$text»', (example) => {
    expect(rule.check(draftOf(example))).not.toEqual([]);
  });
  it.each(rule.good)('leaves «$text»', (example) => {
    expect(rule.check(draftOf(example))).toEqual([]);
  });
});
