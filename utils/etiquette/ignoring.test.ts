import { expect, it } from 'vitest';
import { defaultProfile } from '../standards';
import { ignoring, isIgnored, nothingIgnored, placeOf, scopesFor } from './ignoring';
import { checkDraft, type Finding } from './index';

const context = { channel: 'chat' } as const;
const none = { rules: new Set<string>(), places: new Set<string>() };
const text = 'Щас проверим. Ответим по заявочке, а по второй заявочке завтра до 12:00.';
const found = (rule: string, of = text) => checkDraft(of, { context }).filter((finding) => finding.rule === rule);
const [first, second] = found('tone.diminutive') as [Finding, Finding];

it('a place is ignored alone, also after an edit elsewhere', () => {
  const here = { ...none, places: new Set([placeOf(first, text)]) };
  expect(isIgnored(first, text, nothingIgnored, here, defaultProfile)).toBe(true);
  expect(isIgnored(second, text, nothingIgnored, here, defaultProfile)).toBe(false);
  const later = `Добрый день! ${text}`;
  const moved = found('tone.diminutive', later).map((finding) => isIgnored(finding, later, nothingIgnored, here, defaultProfile));
  expect(moved).toEqual([true, false]);
});

it('a rule is ignored in the reply or for good, its words in any case', () => {
  expect(isIgnored(second, text, nothingIgnored, { ...none, rules: new Set(['tone.diminutive']) }, defaultProfile)).toBe(true);
  const rule = ignoring(nothingIgnored, first, text, 'rule', 'unfit');
  expect(rule.rules).toEqual(['tone.diminutive']);
  expect(isIgnored(second, text, rule, none, defaultProfile)).toBe(true);
  const word = ignoring(nothingIgnored, first, text, 'word', 'term');
  const loud = 'Заявочке дан ход, ждём секундочку.';
  expect(found('tone.diminutive', loud).map((finding) => isIgnored(finding, loud, word, none, defaultProfile))).toEqual([true, false]);
});

it('counts reasons by rule and keeps no text', () => {
  const twice = ignoring(ignoring(nothingIgnored, first, text, 'once', 'quote'), second, text, 'reply', 'quote');
  expect(twice).toEqual({ rules: [], words: {}, counts: { 'tone.diminutive': { quote: 2 } } });
});

it('nothing of a locked rule can be ignored', () => {
  const locked = { ...defaultProfile, locked: ['tone'] };
  const all = ignoring(nothingIgnored, first, text, 'rule', 'other');
  expect(scopesFor(first, text, locked)).toEqual([]);
  expect(isIgnored(first, text, all, { ...none, rules: new Set(['tone.diminutive']) }, locked)).toBe(false);
  expect(scopesFor({ ...first, start: 0, end: 0 }, text, defaultProfile)).toEqual(['once', 'reply', 'rule']);
});
