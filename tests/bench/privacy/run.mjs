// npm run bench:privacy [-- -v]: what is found in the sets, beside the peers, how fast and how big; -v names every miss.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { score } from '../../corpus/privacy/score.mjs';
import { built } from './built.mjs';
import { hostile } from './hostile.mjs';
import { peers } from './peers.mjs';
import { jsonLines, ownLetters } from './sets.mjs';

const verbose = process.argv.includes('-v');
const { file, gzipped } = await built();
const { findPrivate } = await import(file);
const show = (value) => (value == null ? '  –  ' : value.toFixed(3));
const line = (label, value, goal) => console.log(`${label.padEnd(58)} ${value.padEnd(22)} goal ${goal}`);

async function found(set, find) {
  const all = new Map();
  for (const { id, text } of set) all.set(id, await find(text));
  return all;
}

/** F1 over words: is the word inside a name. */
function wordF1(set, spans) {
  const counts = { right: 0, extra: 0, missed: 0 };
  for (const { id, text, spans: gold } of set) {
    const named = (all, word) =>
      all.some(({ type, start, end }) => type === 'PERSON' && start <= word.index && end >= word.index + word[0].length);
    for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const [wanted, got] = [named(gold, word), named(spans.get(id) ?? [], word)];
      if (wanted && got) counts.right++;
      else if (got) counts.extra++;
      else if (wanted) counts.missed++;
    }
  }
  return (2 * counts.right) / (2 * counts.right + counts.extra + counts.missed);
}

function tell(set, spans) {
  for (const { id, text, spans: gold } of set) {
    const got = spans.get(id) ?? [];
    const around = ({ start, end }) =>
      `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replaceAll('\n', '⏎');
    for (const span of gold)
      if (!span.opt && !got.some(({ start, end, type }) => start === span.start && end === span.end && type === span.type))
        console.log(`  missed ${id} ${span.type} ${around(span)}`);
    for (const span of got)
      if (!gold.some(({ start, end }) => start < span.end && span.start < end)) console.log(`  extra  ${id} ${span.type} ${around(span)}`);
  }
}

const dev = jsonLines('dev.jsonl');
const news = jsonLines('factrueval_dev.jsonl');
for (const [name, set] of [
  ['development set', dev],
  [
    'letters of our own (learnt from by the tagger of names and the judge of secrets; npm run redaction:train -- --held-out and redaction:secrets -- --without leave letters out)',
    ownLetters(),
  ],
  ['letters that the judge of secrets has learnt from and the tagger of names has not', ownLetters('secrets.txt')],
  ['letters that what vouches for names and the signs of secrets have learnt from', ownLetters('unseen.txt')],
  [
    'letters that the tagger of names and what vouches for names have learnt from, and the judge of secrets has not',
    ownLetters('later.txt'),
  ],
  ['letters never learnt from', ownLetters('unseen-more.txt')],
  ['letters never learnt from, by a later author; the rules were read against them', ownLetters('unseen-last.txt')],
  ['the same, by the author after him', ownLetters('unseen-latest.txt')],
  [
    'secrets out of calls, pictures, logs, forms and chats, hard on purpose; the signs of secrets have learnt from them (npm run redaction:signs leaves each author out)',
    ownLetters('told.txt'),
  ],
  ['secrets told in passing, the same', ownLetters('passing.txt')],
]) {
  const spans = await found(set, findPrivate);
  const { types, micro, byTag } = score(set, spans);
  console.log(`\n${name}: ${set.length} texts`);
  console.log('type                 n  strict P     R    F1   lenient F1  covered');
  for (const [type, { n, strict, lenient, covered }] of Object.entries(types))
    console.log(
      `${type.padEnd(16)} ${String(n).padStart(5)}     ${show(strict.p)} ${show(strict.r)} ${show(strict.f)}    ${show(lenient.f)}     ${show(covered)}`,
    );
  line('strict / lenient micro-F1', `${show(micro.strict.f)} / ${show(micro.lenient.f)}`, '≥ 0.95 / 0.97 (unseen ≥ 0.92 / 0.95)');
  line('values that must never leak, covered', `${show(micro.mustCovered)} of ${micro.mustN}`, '≥ 0.99');
  line('texts that leak one', show(micro.mustLeakTexts), '≤ 0.01');
  line('false hits per 1,000 words without personal data', show(micro.fpPer1000Neg), '≤ 1.0');
  for (const lang of ['ru', 'en']) {
    const person = score(
      set.filter((one) => one.lang === lang),
      spans,
      { types: ['PERSON'] },
    ).types['PERSON'];
    if (person) line(`names, ${lang}: strict / lenient F1`, `${show(person.strict.f)} / ${show(person.lenient.f)}`, '≥ 0.85 / 0.93');
  }
  const tags = Object.entries(byTag).map(([tag, { n, cov }]) => `${tag} ${(cov / n).toFixed(2)}`);
  console.log(`covered by way of writing: ${tags.join(', ')}`);
  if (verbose) tell(set, spans);
}
console.log();
for (const [name, label] of [
  ['plain.txt', 'letters of nobody, learnt from by what vouches for names'],
  ['plain-more.txt', 'letters of nobody, never learnt from'],
  ['plain-last.txt', 'the same, by a later author'],
  ['plain-latest.txt', 'the same, by the author after him'],
  ['goods.txt', 'letters of nobody, dense in things called like people'],
]) {
  const set = ownLetters(name);
  const spans = await found(set, findPrivate);
  line(`${label}: false hits / 1,000 words`, show(score(set, spans).micro.fpPer1000Neg), '≤ 1.0');
  if (verbose) tell(set, spans);
}
const inNews = new Map([...(await found(news, findPrivate))].map(([id, spans]) => [id, spans.filter(({ type }) => type === 'PERSON')]));
console.log();
line('names in news (factRuEval-2016 development set), word F1', show(wordF1(news, inNews)), '≥ 0.95');
if (verbose) tell(news, inNews);

console.log('\npeers on the development set      strict F1  lenient F1  any type F1  false hits/1,000 words  ms a text');
const { here, missing } = await peers();
for (const { name, find } of [{ name: 'Otklik', find: async (text) => findPrivate(text) }, ...here]) {
  const before = process.cpuUsage().user;
  const { micro } = score(dev, await found(dev, find));
  const took = (process.cpuUsage().user - before) / 1000 / dev.length;
  const columns = [micro.strict.f, micro.lenient.f, micro.blind.f, micro.fpPer1000].map(show);
  console.log(
    `${name.padEnd(33)} ${columns[0]}      ${columns[1]}       ${columns[2]}        ${columns[3].padStart(7)}              ${took.toFixed(2)}`,
  );
}
for (const name of missing) console.log(`not installed: ${name} (npm ci --prefix tests/bench)`);

const speed = fileURLToPath(new URL('speed.mjs', import.meta.url));
const { first, heap, letter, paragraph } = JSON.parse(execFileSync(process.execPath, ['--expose-gc', speed, file], { encoding: 'utf8' }));
console.log();
line('2,000 characters, warm: median / p95, ms', `${letter.median.toFixed(2)} / ${letter.p95.toFixed(2)}`, '≤ 5 p95');
line('a paragraph: median / p95, ms', `${paragraph.median.toFixed(2)} / ${paragraph.p95.toFixed(2)}`, '≤ 2 p95');
line('first result, from the load of the code, ms of processor', first.toFixed(0), '≤ 80');
line('code and data, gz KB', (gzipped / 1024).toFixed(0), '≤ 600');
line('heap, MB', heap.toFixed(1), '≤ 25');
console.log('\n100,000 characters, ms of processor; ratio to half as many');
for (const { name, whole, ratio } of hostile(findPrivate)) line(name, `${whole.toFixed(0)}  (× ${ratio.toFixed(1)})`, '≤ 150');
