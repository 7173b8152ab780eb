// Trains the tagger of names (averaged perceptron, greedy) and writes utils/redaction/names/weights.generated.ts.
// Data: factRuEval-2016 development set (MIT, tests/corpus/privacy) and generated texts of our own (texts/).
// Run: npm run redaction:train; `--held-out` trains on a part, measures on the rest and writes nothing;
// `--check` fails when the file in the repository is not what training gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { type Chance, chance } from './chance.ts';
import type { Lists } from './people.ts';
import { type Marked, texts } from './texts.ts';

const root = new URL('../../', import.meta.url).pathname;
const target = `${root}utils/redaction/names/weights.generated.ts`;
type Tokens = typeof import('../../utils/redaction/names/tokens');
type Features = typeof import('../../utils/redaction/names/features');
type Find = typeof import('../../utils/redaction/find');
const { module: tokens } = await runnerImport<Tokens>(`${root}utils/redaction/names/tokens.ts`);
const { module: feats } = await runnerImport<Features>(`${root}utils/redaction/names/features.ts`);
const { module: find } = await runnerImport<Find>(`${root}utils/redaction/find.ts`);
const { module: lexicon } = await runnerImport<Record<string, string>>(`${root}utils/redaction/names/lexicon.generated.ts`);

const held = process.argv.includes('--held-out');
const epochs = 8;
const list = (name: string) => (lexicon[name] ?? '').split(' ');
const lists: Lists = {
  men: list('men'),
  women: list('women'),
  shorts: list('short'),
  surnames: list('surnames'),
  foreign: list('foreign'),
  latinGiven: list('latinGiven'),
  latinSurnames: list('latinSurnames'),
};

interface Example {
  readonly tokens: ReturnType<Tokens['nameTokens']>;
  readonly labels: Uint8Array;
  readonly textCase: number;
  readonly elsewhere: Uint8Array;
}

function example({ text, people }: Marked): Example {
  const reading = find.reading(text);
  const all = tokens.nameTokens(reading);
  const labels = new Uint8Array(all.length);
  for (const { start, end } of people) {
    let first = true;
    all.forEach((token, at) => {
      const place = reading.back(token);
      if (place.start >= start && place.end <= end && token.norm !== '\n') {
        labels[at] = first ? 1 : 2;
        first = false;
      }
    });
  }
  return { tokens: all, labels, textCase: feats.caseOf(all), elsewhere: feats.elsewhereOf(all) };
}

function news(): readonly Marked[] {
  interface Line {
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  }
  return readFileSync(`${root}tests/corpus/privacy/factrueval_dev.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .map(({ text, spans }) => ({ text, people: spans.filter(({ type }) => type === 'PERSON') }));
}

const room = new Int32Array(64);

function predict(weights: Float64Array, one: Example, at: number, before: number): { readonly label: number; readonly count: number } {
  const count = feats.features(one.tokens, at, before, one.textCase, one.elsewhere[at] ?? 0, room);
  const scores = [0, 0, 0];
  for (let index = 0; index < count; index++)
    for (let label = 0; label < 3; label++) scores[label] = (scores[label] ?? 0) + (weights[(room[index] ?? 0) * 3 + label] ?? 0);
  const [outside = 0, first = 0, further = 0] = scores;
  const inside = before === 0 ? Number.NEGATIVE_INFINITY : further;
  const label = outside >= Math.max(first, inside) ? 0 : first >= inside ? 1 : 2;
  return { label, count };
}

function train(examples: readonly Example[], random: Chance): Float64Array {
  const size = feats.buckets * 3;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const since = new Float64Array(size);
  let step = 0;
  const bump = (place: number, by: number) => {
    sums[place] = (sums[place] ?? 0) + (step - (since[place] ?? 0)) * (weights[place] ?? 0);
    since[place] = step;
    weights[place] = (weights[place] ?? 0) + by;
  };
  const order = examples.map((_one, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    let wrong = 0;
    for (const index of order) {
      const whole = examples[index];
      if (whole === undefined) continue;
      // Now and then the lexicon is silent, so that unknown names are learnt by their surroundings.
      const one = {
        ...whole,
        tokens: whole.tokens.map((token) => (token.lex !== 0 && random.is(0.08) && token.shape !== 0 ? { ...token, lex: 0 } : token)),
      };
      let before = 0;
      one.tokens.forEach((token, at) => {
        if (!tokens.nameable(token)) {
          before = 0;
          return;
        }
        step++;
        const { label, count } = predict(weights, one, at, before);
        const truth = one.labels[at] ?? 0;
        if (label !== truth) {
          wrong++;
          for (let feature = 0; feature < count; feature++) {
            const place = (room[feature] ?? 0) * 3;
            bump(place + truth, 1);
            bump(place + label, -1);
          }
        }
        // Half of the time the tagger goes on from its own mistake, as it will have to.
        before = random.is(0.5) ? label : truth;
      });
    }
    console.log(`epoch ${epoch + 1}: ${wrong} wrong of ${Math.round(step / (epoch + 1))}`);
  }
  for (let place = 0; place < size; place++)
    sums[place] = ((sums[place] ?? 0) + (step - (since[place] ?? 0)) * (weights[place] ?? 0)) / step;
  return sums;
}

function measure(name: string, weights: Float64Array, examples: readonly Example[]): void {
  const token = { right: 0, found: 0, gold: 0 };
  const span = { right: 0, found: 0, gold: 0 };
  for (const one of examples) {
    let before = 0;
    const guess = one.tokens.map((piece, at) => (before = tokens.nameable(piece) ? predict(weights, one, at, before).label : 0));
    const spans = (labels: ArrayLike<number>) => {
      const found = new Set<string>();
      let start = -1;
      for (let at = 0; at <= labels.length; at++) {
        const label = labels[at] ?? 0;
        if (start >= 0 && label !== 2) {
          found.add(`${start}-${at}`);
          start = -1;
        }
        if (label === 1) start = at;
      }
      return found;
    };
    guess.forEach((label, at) => {
      if (label > 0) token.found++;
      if ((one.labels[at] ?? 0) > 0) token.gold++;
      if (label > 0 && (one.labels[at] ?? 0) > 0) token.right++;
    });
    const [ours, gold] = [spans(guess), spans(one.labels)];
    span.found += ours.size;
    span.gold += gold.size;
    for (const place of ours) if (gold.has(place)) span.right++;
    if (process.argv.includes('--show')) {
      const around = (place: string) => {
        const [from = 0, to = 0] = place.split('-').map(Number);
        const words = (a: number, b: number) =>
          one.tokens
            .slice(Math.max(0, a), b)
            .map(({ norm, shape }) => (norm === '\n' ? '⏎' : shape > 0 && shape < 3 ? norm.charAt(0).toUpperCase() + norm.slice(1) : norm))
            .join(' ');
        return `${words(from - 5, from)} ⟦${words(from, to)}⟧ ${words(to, to + 3)}`;
      };
      for (const place of ours) if (!gold.has(place)) console.log(name, 'EXTRA', around(place));
      for (const place of gold) if (!ours.has(place)) console.log(name, 'MISS', around(place));
    }
  }
  const f1 = ({ right, found, gold }: typeof token) =>
    `P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)} F1 ${((2 * right) / (found + gold)).toFixed(3)}`;
  console.log(`${name}: tokens ${f1(token)}; names ${f1(span)}`);
}

/** Gaps and values, seven bits a byte, of the weights worth keeping. */
function pack(weights: Float64Array): string {
  const scale = 1 / 20;
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let last = -1;
  let kept = 0;
  weights.forEach((weight, place) => {
    const whole = Math.round(weight / scale);
    if (Math.abs(whole) < 5) return;
    put(place - last - 1);
    put(whole < 0 ? -whole * 2 - 1 : whole * 2);
    last = place;
    kept++;
  });
  console.log(`${kept} weights, ${bytes.length} bytes, strongest ${weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)}`);
  return `// Generated by scripts/redaction/train.ts from factRuEval-2016 (MIT) and texts of this project. Do not edit.\nexport const scale = ${scale.toFixed(6)};\nexport const packed =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
}

const part = held ? 'train' : 'all';
const papers = news().map(example);
const learnt = held ? papers.filter((_one, at) => at % 5 !== 0) : papers;
const generated = [...texts('ru', 5000, lists, part, 1), ...texts('en', 2600, lists, part, 2)].map(example);
const weights = train([...learnt, ...learnt, ...learnt, ...generated], chance(3));
if (held) {
  measure(
    'news',
    weights,
    papers.filter((_one, at) => at % 5 === 0),
  );
  measure('Russian letters', weights, texts('ru', 800, lists, 'held-out', 11).map(example));
  measure('English letters', weights, texts('en', 800, lists, 'held-out', 12).map(example));
  process.exit(0);
}
const made = pack(weights);
if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('weights.generated.ts is not what training gives: run npm run redaction:train');
  process.exit(1);
}
