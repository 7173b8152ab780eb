import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CheckContext, checkDraft } from '../../utils/etiquette';
import { defaultProfile } from '../../utils/standards';
import { compile, compileReasons } from './compile';
import { type FileExample, readRule } from './rule-file';
import type { Words } from './words';

// Every rule alone: a finding of another one at the same place would hide it.
const foundBy = (id: string, { text, context = {} }: FileExample) =>
  checkDraft(text, {
    context: { channel: 'email', ...(context as Partial<CheckContext>) },
    profile: { ...defaultProfile, rules: { [id]: 'block' } },
  }).filter(({ rule }) => rule === id);

describe.each(['ru', 'en'] as const)('rule files, %s', (lang) => {
  const { path, text, rules, mistakes } = compile(lang);
  it('have no mistakes', () => expect(mistakes).toEqual([]));
  it('are what compiled/ holds; npm run etiquette writes it anew', () => expect(readFileSync(path, 'utf8')).toBe(text));
  for (const rule of rules) {
    describe(rule.id, () => {
      it.each(rule.bad)('finds «$text»', (example) => expect(foundBy(rule.id, example)).not.toEqual([]));
      it.each(rule.good)('leaves «$text»', (example) => expect(foundBy(rule.id, example)).toEqual([]));
    });
  }
});

it('reasons are what compiled/ holds', () => {
  const { path, text } = compileReasons();
  expect(readFileSync(path, 'utf8')).toBe(text);
});

describe('a rule file with a mistake', () => {
  const words = parse('verbs: {}\nnouns: [заявка]\nadjectives: []\nirregular: {}\nlists: {}\n') as Words;
  const good = `id: a.b
severity: warn
authority: OWN
why: { ru: а, en: a }
message: { ru: а, en: a }
phrases: |
  раз ~заявка
bad: [а, б, в]
good: [а, б, в]
`;
  it('is read when there is none', () => {
    expect(readRule('ru/a.b.yaml', good, words).compiled).toMatchObject({ phrases: [expect.stringContaining('раз (заявка|заявки')] });
  });
  it.each([
    [good.replace('~заявка', '~нету'), 'ru/a.b.yaml:7: «нету» is not among the words to inflect'],
    [good.replace('why: {', 'why: {{'), /^ru\/a\.b\.yaml:[45]: /u],
    [good.replace('bad: [а, б, в]', 'bad: [а]'), 'ru/a.b.yaml:1: fewer than three sentences in «bad»'],
    [good.replace('message', 'massage'), 'ru/a.b.yaml:1: «message» is missing'],
    [good.replace('a.b', 'a.c'), 'ru/a.b.yaml:1: the file of «a.c» has another name'],
    [`${good}unless: { behind: [х] }\n`, 'ru/a.b.yaml:1: «unless» knows no «behind»'],
  ])('names file and line', (source, wanted) => {
    const { rule, mistakes } = readRule('ru/a.b.yaml', source, words);
    expect(rule).toBeUndefined();
    expect(mistakes[0]).toMatch(wanted);
  });
});
