// npm run bench:etiquette [-- -v | -- parts]: what the rules find and miss, how fast, how big; -v names every miss; parts: only
// what the size is made of.
import { readdirSync, readFileSync } from 'node:fs';
import type { Severity } from '../../../utils/etiquette/finding.ts';
import { others } from '../../../utils/names/others.table.ts';
import { russians } from '../../../utils/names/russians.table.ts';
import { built } from './built.ts';
import { tryFixes } from './fixes.ts';
import { linesOf } from './lines.ts';
import { marked } from './marked.ts';
import { tellParts } from './parts.ts';
import { type Checked, type Reply, score } from './score.ts';
import { sentencesOf, told } from './sentences.ts';
import { speed } from './speed.ts';

const corpus = (path: string): string => readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8');
const lines = (path: string): readonly string[] => corpus(path).split('\n').filter(Boolean);
const percent = (part: number, whole = 1): string => `${((100 * part) / whole).toFixed(1)} %`;
const verbose = process.argv.includes('-v');
const tell = (each: string): void => {
  if (verbose) console.log(`    ${each}`);
};

if (process.argv.includes('parts')) {
  await tellParts();
  process.exit();
}
const { engine, file, gzipped, bytes } = await built();
// The severity that the catalogue gives a rule, whether or not it is made: what is not made is missed.
const severities = new Map<string, Severity | 'off'>([
  ...engine.rules.map(({ id, severity }) => [id, severity] as const),
  ...`${corpus('etiquette/rules_ru.tsv')}\n${corpus('etiquette/rules_en.tsv')}`.split('\n').map((line) => {
    const [id = '', , , severity = 'off'] = line.split('|');
    return [id, severity as Severity | 'off'] as const;
  }),
]);
const check = (reply: Reply): Checked => [reply, engine.checkDraft(reply.text, { context: reply.context })];
const alarms = ([, found]: Checked): number => found.filter(({ severity }) => severity !== 'hint').length;

/** @param open whether what is missed or wrong may be named: of replies that stay closed it may not. */
function report(name: string, checked: readonly Checked[], open = true): void {
  const { precision, recall, blockRecall, missed, wrong } = score(checked, (rule) => severities.get(rule));
  if (checked.some(([{ flawless }]) => !flawless))
    console.log(`${name}: precision ${percent(precision)}, recall ${percent(recall)}, block recall ${percent(blockRecall)}`);
  for (const each of open ? missed : []) tell(`missed ${each}`);
  for (const each of open ? wrong : []) tell(`wrong  ${each}`);
  const flawless = checked.filter(([reply]) => reply.flawless);
  if (flawless.length === 0) return;
  const hints = flawless.flatMap(([reply, found]) => found.filter(({ severity }) => severity === 'hint').map((one) => ({ reply, one })));
  const clean = flawless.filter((each) => alarms(each) === 0).length;
  console.log(`${name}: flawless ${clean} of ${flawless.length} clean, ${(hints.length / flawless.length).toFixed(2)} hints each`);
  for (const { reply, one } of open ? hints : []) tell(`hint   ${reply.id} ${one.rule} «${reply.text.slice(one.start, one.end)}»`);
}

/** Hints that the author of a reply asked for and that are not given. */
function tellHintsMissed(checked: readonly Checked[]): void {
  for (const [reply, found] of checked) {
    for (const each of reply.expected.filter(({ rule }) => severities.get(rule) === 'hint')) {
      const given = found.some(({ rule, start, end }) => rule === each.rule && (each.end === 0 || (start < each.end && each.start < end)));
      if (!given) tell(`no hint ${reply.id} ${each.rule} «${reply.text.slice(each.start, each.end)}»`);
    }
  }
}

const dev = lines('etiquette/dev.jsonl').map((line) => JSON.parse(line) as Reply);
const kept = readdirSync(new URL('../../corpus/etiquette/', import.meta.url)).filter((name) =>
  /^(?:ru|en)-fla(?:wed|wless)(?:-\d+)?\.txt$/u.test(name),
);
const ownOf = (lang: string) => kept.filter((name) => name.startsWith(lang)).flatMap(marked);
const own = { ru: ownOf('ru'), en: ownOf('en') };
for (const lang of ['ru', 'en'] as const) {
  const on = engine.rules.filter(({ langs, severity }) => langs.includes(lang) && severity !== 'off').length;
  console.log(`${lang}: ${on} rules on by default`);
  report(`  ${lang}, development set`, dev.filter((reply) => reply.lang === lang).map(check));
  const checked = own[lang].map(check);
  report(`  ${lang}, own replies`, checked);
  tellHintsMissed(checked);
  report(`  ${lang}, replies of an author that nobody has opened`, marked(`${lang}-kept.txt`).map(check), false);
  const all = linesOf(`${lang}-lines.txt`).map((line) => ({ ...line, found: engine.checkDraft(line.text, { context: line.context }) }));
  const bad = all.filter(({ rule }) => rule !== undefined);
  const missed = bad.filter(({ rule, found }) => !found.some((one) => one.rule === rule));
  const traps = all.filter(({ rule }) => rule === undefined);
  const sprung = traps.filter(({ found }) => found.some(({ severity }) => severity !== 'hint'));
  console.log(
    `  ${lang}, sentences with one mistake: ${bad.length - missed.length} of ${bad.length} found; ${sprung.length} of ${traps.length} that only look like it`,
  );
  for (const name of ['sentences', 'sentences-held-out', 'sentences-more'])
    console.log(
      `  ${lang}, ${name.replaceAll('-', ' ')}: ${told(sentencesOf(`${lang}-${name}.txt`), (text) => engine.checkDraft(text, { context: { channel: 'chat' } }))}`,
    );
  for (const { rule, text } of missed) tell(`missed ${rule ?? ''} ${text}`);
  for (const { text } of sprung) tell(`wrong  ${text}`);
}

const phrases = lines('etiquette/ru-flawed-lines.txt').map((line) => line.split('|') as [string, string]);
const found = phrases.filter(([rule, text]) =>
  engine.checkDraft(text, { context: { channel: 'chat', localDate: '2026-03-13' } }).some((one) => one.rule === rule),
);
console.log(`ru, sentences with one mistake, first set: ${found.length} of ${phrases.length} found`);
for (const each of phrases.filter((one) => !found.includes(one))) tell(`missed ${each.join(' ')}`);

const news = lines('privacy/factrueval_dev.jsonl').flatMap((line) => {
  const { text } = JSON.parse(line) as { text: string };
  return engine.sentences(text).map(({ start, end }) => text.slice(start, end));
});
const neutral: Readonly<Record<string, readonly string[]>> = {
  'ru, news': news.filter((line) => line.length > 24),
  'ru, own lines with traps': lines('etiquette/ru-neutral.txt'),
  'ru, sentences of good replies': lines('etiquette/ru-fine-lines.txt'),
  'en, own lines': [...lines('etiquette/en-neutral.txt'), ...lines('etiquette/en-neutral-2.txt')],
};
for (const [name, all] of Object.entries(neutral)) {
  const flagged = all.filter((line) =>
    engine.checkDraft(line, { context: { channel: 'chat' } }).some(({ severity }) => severity !== 'hint'),
  );
  console.log(`${name}: ${percent(flagged.length, all.length)} of ${all.length} neutral lines with a block or warn`);
  for (const line of flagged) tell(line);
}

const tried = [...dev, ...own.ru, ...own.en].map(({ text, context }) => tryFixes(text, { context }, engine.checkDraft, engine.applyEdits));
const failed = tried.flatMap((each) => each.failed);
const fixes = tried.reduce((sum, each) => sum + each.fixes, 0);
console.log(`fixes: ${fixes - new Set(failed).size} of ${fixes} remove their finding, add none, change nothing outside`);
failed.forEach(tell);

const sentences = lines('text/sentences.txt');
const whole = sentences.filter((sentence, at) => {
  const text = `Начало. ${sentence}${sentence.endsWith(',') ? '\n\n' : ' '}${sentences[at + 1] ?? 'Конец.'}`;
  const second = engine.sentences(text)[1];
  return second && text.slice(second.start, second.end) === sentence;
});
console.log(`sentences: ${percent(whole.length, sentences.length)} of ${sentences.length}`);

const people = `${russians.trim()}\n${others.trim()}`.split('\n').map((row) => row.split('|'));
const gender = people.filter(([name = '', wanted]) => engine.genderOf(name).charAt(0) === wanted).length;
const wrong = people.filter(([name = '', wanted]) => !['u', wanted].includes(engine.genderOf(name).charAt(0))).length;
const declined = people.filter(([, , form]) => form);
const dative = declined.filter(
  ([name = '', , form]) => engine.addressName(engine.inCase(engine.splitName(name), 'dat'), 'full') === form,
).length;
console.log(
  `names: gender ${percent(gender, people.length)} of ${people.length}, ${wrong} wrong; dative ${percent(dative, declined.length)} of ${declined.length}`,
);

const body = own.ru
  .filter(({ flawless }) => flawless)
  .map(({ text }) => text)
  .join('\n\n');
const times = await speed(file, body);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
console.log(`per keystroke p95: ${ms(times.keystroke2000)} / ${ms(times.keystroke10000)} at 2,000 / 10,000 characters (goal 2 / 4)`);
console.log(
  `full check p95: ${ms(times.full2000)} / ${ms(times.full10000)} (goal 8 / 25); one paragraph of 10,000 ${ms(times.oneParagraph)} (goal 20)`,
);
console.log(
  `cold ${ms(times.cold)} (goal 100); 100,000 characters in one paragraph ${ms(times.huge)}; heap ${times.heap.toFixed(1)} MB (goal 15)`,
);
console.log(`size ${Math.round(bytes / 1024)} KB, ${(gzipped / 1024).toFixed(1)} KB gz (goal 120)`);

console.log('peers on the English part: the development set and own replies');
try {
  // Outside the types: its packages are the bench's own.
  const peers: string = './peers.mjs';
  const { comparePeers } = (await import(peers)) as {
    comparePeers: (replies: readonly Reply[], ours: (text: string) => unknown, print: (line: string) => void) => Promise<void>;
  };
  await comparePeers(
    [...dev.filter(({ lang }) => lang === 'en'), ...own.en],
    // Without the ticket, which the peers do not know either.
    (text) => engine.checkDraft(text, { context: { channel: 'email' } }),
    console.log,
  );
} catch (fault) {
  console.log(`  not installed: npm ci in tests/bench (${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)})`);
}
