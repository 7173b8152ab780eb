import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tryFixes } from '../../tests/bench/etiquette/fixes';
import { checkDraft } from '../../utils/etiquette';
import { logicRules } from '../../utils/etiquette/check';
import { applyEdits } from '../../utils/text';
import { compile } from './compile';

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(`../../tests/corpus/etiquette/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

const texts: readonly { readonly text: string; readonly context?: Readonly<Record<string, unknown>> }[] = [
  ...logicRules.flatMap(({ bad }) => bad),
  ...(['ru', 'en'] as const).flatMap((lang) => compile(lang).rules.flatMap(({ bad }) => bad)),
  ...lines('ru-flawed-lines.txt').map((line) => ({ text: line.split('|')[1] ?? '' })),
  ...lines('dev.jsonl').map((line) => JSON.parse(line) as { text: string; context: Record<string, unknown> }),
];

it('a fix removes its finding, adds none and changes nothing outside', () => {
  const tried = texts.map(({ text, context }) => tryFixes(text, { context: { channel: 'chat', ...context } }, checkDraft, applyEdits));
  expect(tried.reduce((sum, { fixes }) => sum + fixes, 0)).toBeGreaterThan(200);
  expect(tried.flatMap(({ failed }) => failed)).toEqual([]);
});
