import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../engine';
import { isReserved } from '@/utils/library';
import { helpers } from './index';

const now = { date: '2026-11-24', time: '10:00' };

describe.each(Object.entries(helpers))('%s', (name, { examples }) => {
  it('has examples in both languages, and a name that no field takes', () => {
    expect(name).toMatch(/^[a-z][A-Za-z]*$/);
    // A field of this name, made of a variable of another tool, would not be found behind the helper.
    expect(isReserved(name)).toBe(true);
    expect(new Set(examples.map(({ lang = 'ru' }) => lang)).size).toBe(2);
  });
  it.each(examples.map((example) => [example.template, example] as const))('%s', (template, example) => {
    const { data = {}, facts = {}, factNames = {}, profile = {}, lang = 'ru', channel = 'email', part = {} } = example;
    const rendered = renderTemplate(template, {
      data,
      facts,
      factName: (key) => (Object.hasOwn(factNames, key) ? factNames[key] : undefined),
      profile,
      lang,
      channel,
      part,
      now: example.now ?? now,
    });
    expect(rendered.text).toBe(example.gives);
    expect(rendered.missing).toEqual(example.missing ?? []);
    expect(rendered.problems.length > 0).toBe(example.fails ?? false);
  });
});
