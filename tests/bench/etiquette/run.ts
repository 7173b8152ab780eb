// npm run bench:etiquette [-- -v]: what the rules find and miss, how fast, how big; -v names every miss.
import { readFileSync } from 'node:fs';
import type { Severity } from '../../../utils/etiquette/finding.ts';
import { built } from './built.ts';
import { type Checked, type Reply, score } from './score.ts';

const read = (name: string): string => readFileSync(new URL(`../../corpus/etiquette/${name}`, import.meta.url), 'utf8');
const replies = (name: string): readonly Reply[] =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reply);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const verbose = process.argv.includes('-v');

const { engine, gzipped, bytes } = await built();
// The severity that the catalogue gives a rule, whether or not it is made: what is not made is missed.
const severities = new Map(
  `${read('rules_ru.tsv')}\n${read('rules_en.tsv')}`.split('\n').map((line) => {
    const [id = '', , , severity = 'off'] = line.split('|');
    return [id, severity as Severity | 'off'] as const;
  }),
);
const check = (reply: Reply): Checked => [reply, engine.checkDraft(reply.text, { context: reply.context })];

for (const lang of ['ru', 'en'] as const) {
  const checked = replies('dev.jsonl')
    .filter((reply) => reply.lang === lang)
    .map(check);
  const { precision, recall, blockRecall, missed, wrong } = score(checked, (rule) => severities.get(rule));
  console.log(`${lang}: precision ${percent(precision)}, recall ${percent(recall)}, block recall ${percent(blockRecall)}`);
  const flawless = checked.filter(([reply]) => reply.flawless);
  const clean = flawless.filter(([, found]) => found.every(({ severity }) => severity === 'hint'));
  const hints = flawless.reduce((sum, [, found]) => sum + found.filter(({ severity }) => severity === 'hint').length, 0);
  console.log(`${lang}: flawless ${clean.length} of ${flawless.length} clean, ${(hints / flawless.length).toFixed(2)} hints each`);
  if (!verbose) continue;
  for (const each of missed) console.log(`  missed ${each}`);
  for (const each of wrong) console.log(`  wrong  ${each}`);
  for (const [reply, found] of flawless)
    for (const { rule, start, end } of found) console.log(`  hint   ${reply.id} ${rule} «${reply.text.slice(start, end)}»`);
}
console.log(`size ${Math.round(bytes / 1024)} KB, ${(gzipped / 1024).toFixed(1)} KB gz; ${engine.rules.length} rules`);
