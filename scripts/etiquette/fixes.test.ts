import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tryFixes } from '../../tests/bench/etiquette/fixes';
import { checkDraft } from '../../utils/etiquette';
import { logicRules } from '../../utils/etiquette/check';
import { applyEdits } from '../../utils/text';
import { badIn, type FileExample } from './rule-file';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const lines = (name: string): readonly string[] => read(`tests/corpus/etiquette/${name}`).split('\n').filter(Boolean);
const inRuleFiles = (lang: 'ru' | 'en'): readonly FileExample[] =>
  readdirSync(new URL(`utils/etiquette/lexicon/${lang}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => badIn(read(`utils/etiquette/lexicon/${lang}/${name}`)));

// Each with the least of fixes that are tried in it.
const sets: readonly (readonly [name: string, least: number, texts: () => readonly Partial<FileExample>[]])[] = [
  ['rules with logic', 100, () => logicRules.flatMap(({ bad }) => bad as readonly Partial<FileExample>[])],
  ['Russian rule files', 60, () => inRuleFiles('ru')],
  ['English rule files', 40, () => inRuleFiles('en')],
  ['Russian sentences with one mistake', 20, () => lines('ru-flawed-lines.txt').map((line) => ({ text: line.split('|')[1] ?? '' }))],
  ['the development set', 60, () => lines('dev.jsonl').map((line) => JSON.parse(line) as FileExample)],
];

describe('a fix removes its finding, adds none and changes nothing outside', () => {
  it.each(sets)('%s', (_name, least, texts) => {
    const tried = texts().map(({ text = '', context }) =>
      tryFixes(text, { context: { channel: 'chat', ...context } }, checkDraft, applyEdits),
    );
    expect(tried.flatMap(({ failed }) => failed)).toEqual([]);
    expect(tried.reduce((sum, { fixes }) => sum + fixes, 0)).toBeGreaterThanOrEqual(least);
  });
});
