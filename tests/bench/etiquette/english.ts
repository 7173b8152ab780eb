// node tests/bench/etiquette/english.ts [-v] [FILE…]: the English rules on replies and lines kept apart from them.
import { readdirSync, readFileSync } from 'node:fs';
import type { Severity } from '../../../utils/etiquette/finding.ts';
import { built } from './built.ts';
import { marked } from './marked.ts';
import { type Checked, type Reply, score } from './score.ts';

const corpus = (name: string): string => readFileSync(new URL(`../../corpus/etiquette/${name}`, import.meta.url), 'utf8');
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const verbose = process.argv.includes('-v');

const { engine } = await built();
const catalogue = `${corpus('rules_ru.tsv')}\n${corpus('rules_en.tsv')}`.split('\n').map((line) => line.split('|'));
const severities = new Map<string, Severity | 'off'>([
  ...engine.rules.map(({ id, severity }) => [id, severity] as const),
  ...catalogue.map(([id = '', , , severity]) => [id, severity as Severity | 'off'] as const),
]);
const check = (reply: Reply): Checked => [reply, engine.checkDraft(reply.text, { context: reply.context })];
const strict = (found: Checked[1]): Checked[1] => found.filter(({ severity }) => severity !== 'hint');

const all = readdirSync(new URL('../../corpus/etiquette/', import.meta.url)).filter((name) => /^en-fla.*\.txt$/u.test(name));
const files = process.argv.slice(2).filter((arg) => arg.endsWith('.txt'));
const checked = (files.length > 0 ? files : all).flatMap(marked).map(check);
const { precision, recall, blockRecall, missed, wrong } = score(checked, (rule) => severities.get(rule));
console.log(`precision ${percent(precision)}, recall ${percent(recall)}, block recall ${percent(blockRecall)}`);

const flawless = checked.filter(([reply]) => reply.flawless);
const hints = flawless.flatMap(([reply, found]) => found.filter(({ severity }) => severity === 'hint').map((one) => ({ reply, one })));
const clean = flawless.filter(([, found]) => strict(found).length === 0).length;
console.log(`flawless: ${clean} of ${flawless.length} clean, ${(hints.length / flawless.length).toFixed(2)} hints each`);

const lines = `${corpus('en-neutral.txt')}\n${corpus('en-neutral-2.txt')}`.split('\n').filter(Boolean);
const flagged = lines.flatMap((line) => strict(engine.checkDraft(line, { context: { channel: 'chat' } })).map((one) => ({ line, one })));
const share = new Set(flagged.map(({ line }) => line)).size / lines.length;
console.log(`neutral: ${percent(share)} of ${lines.length} lines`);
const english = engine.rules.filter(({ langs, severity }) => langs.includes('en') && severity !== 'off');
console.log(`${english.length} English rules on`);

if (verbose) {
  for (const each of missed) console.log(`  missed  ${each}`);
  for (const each of wrong) console.log(`  wrong   ${each}`);
  for (const { line, one } of flagged) console.log(`  neutral ${one.rule} ${line}`);
  for (const { reply, one } of hints) console.log(`  hint    ${reply.id} ${one.rule} «${reply.text.slice(one.start, one.end)}»`);
  for (const [reply, found] of checked.filter(([each]) => !each.flawless)) {
    const asked = reply.expected.filter(({ rule }) => severities.get(rule) === 'hint');
    for (const each of asked) {
      if (!found.some(({ rule, start, end }) => rule === each.rule && start < each.end && each.start < end)) {
        console.log(`  no hint ${reply.id} ${each.rule} «${reply.text.slice(each.start, each.end)}»`);
      }
    }
  }
}
