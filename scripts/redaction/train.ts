// Trains the tagger of names (averaged perceptron, greedy) and writes utils/redaction/names/weights.generated.ts.
// Data: sentences of Universal Dependencies and Universal NER (CC BY-SA 4.0, corpora.py), generated texts of our own (texts/)
// and the letters of own.txt and later.txt in tests/corpus/privacy; of what the measures are taken on the development set and the news are
// not among them, and new letters are measured on before they are added.
// Run: npm run redaction:train; `--held-out` trains on a part, measures on the rest and writes nothing;
// `--without FROM-TO --to FILE` leaves letters of them out and writes elsewhere (vouched.ts);
// `--check` fails when the file in the repository is not what training gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { type Chance, chance } from '../chance.ts';
import type { Lists } from './people/index.ts';
import { list } from './list.ts';
import { letters as marked } from './marked-letters.ts';
import { names } from './names.ts';
import { type Marked, real, texts } from './texts.ts';
import { packed } from './pack.ts';

const root = new URL('../../', import.meta.url).pathname;
const option = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const target = option('--to') ?? `${root}utils/redaction/names/weights.generated.ts`;
/** Letters of own.txt, and behind them of later.txt, that are not learnt from. */
const [leftFrom = 0, leftTo = 0] = (option('--without') ?? '0-0').split('-').map(Number);
type Tokens = typeof import('../../utils/redaction/names/tokens');
type Features = typeof import('../../utils/redaction/names/features');
type Find = typeof import('../../utils/redaction/find');
const { module: tokens } = await runnerImport<Tokens>(`${root}utils/redaction/names/tokens.ts`);
const { module: feats } = await runnerImport<Features>(`${root}utils/redaction/names/features.ts`);
const { module: find } = await runnerImport<Find>(`${root}utils/redaction/find.ts`);

const held = process.argv.includes('--held-out');
const epochs = 5;
const margin = 30;
/** Share of the features that are hidden each time: no word decides alone, and texts of others are read the better. */
const hidden = 0.4;
/** How often these letters are shown: there are few of them, and they are the hardest. */
const times = 14;
const small = (words: readonly string[]) => words.map((word) => word.toLowerCase().replaceAll('ё', 'е'));
const lists: Lists = {
  men: names.men,
  women: names.women,
  shorts: names.short,
  surnames: [...names.surnames, ...names.rare],
  usual: { men: small(list('men-ru.txt')), women: small(list('women-ru.txt')), surnames: list('surnames-more.txt', 'common') },
  places: names.places,
  foreign: names.foreign,
  latinGiven: names.latinGiven,
  latinSurnames: names.latinSurnames,
};

interface Example {
  readonly tokens: ReturnType<Tokens['nameTokens']>;
  readonly labels: Uint8Array;
  readonly textCase: number;
  readonly elsewhere: Uint8Array;
}

/** Label of what counts neither way. */
const unasked = 2;

function example({ text, people, either = [] }: Marked): Example {
  const reading = find.reading(text);
  const all = tokens.nameTokens(reading);
  const labels = new Uint8Array(all.length);
  for (const { start, end } of people) {
    all.forEach((token, at) => {
      const place = reading.back(token);
      if (place.start >= start && place.end <= end && tokens.nameable(token)) labels[at] = 1;
    });
  }
  for (const { start, end } of either)
    all.forEach((token, at) => {
      const place = reading.back(token);
      if (place.start < end && place.end > start) labels[at] = unasked;
    });
  return { tokens: all, labels, textCase: feats.caseOf(all), elsewhere: feats.elsewhereOf(all) };
}

const room = new Int32Array(64);

/** What the features of a token say, those left in `room`; some are hidden where a chance is given. */
function score(
  weights: Float64Array,
  one: Example,
  at: number,
  before: number,
  random?: Chance,
): { readonly sum: number; readonly count: number } {
  const all = feats.features(one.tokens, at, before, one.textCase, one.elsewhere[at] ?? 0, room);
  let sum = 0;
  let count = 0;
  for (let index = 0; index < all; index++) {
    const bucket = room[index] ?? 0;
    if (random?.is(hidden) === true) continue;
    room[count++] = bucket;
    sum += weights[bucket] ?? 0;
  }
  return { sum, count };
}

function train(examples: readonly Example[], random: Chance): Float64Array {
  const size = feats.buckets;
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
    random.shuffle(order);
    let wrong = 0;
    for (const index of order) {
      const whole = examples[index];
      if (whole === undefined) continue;
      // Now and then the lexicon is silent, so that unknown names are learnt by their surroundings.
      const one = {
        ...whole,
        tokens: whole.tokens.map((token) => (token.lex !== 0 && random.is(0.12) && token.shape !== 0 ? { ...token, lex: 0 } : token)),
      };
      let before = 0;
      one.tokens.forEach((token, at) => {
        if (!tokens.nameable(token)) {
          before = 0;
          return;
        }
        step++;
        const { sum, count } = score(weights, one, at, before, random);
        const truth = one.labels[at] ?? 0;
        const label = sum > 0 ? 1 : 0;
        if (truth === unasked) {
          before = label;
          return;
        }
        if (label !== truth) wrong++;
        // A narrow escape is a mistake too.
        const by = truth === 1 ? 1 : -1;
        if (sum * by < margin) for (let feature = 0; feature < count; feature++) bump(room[feature] ?? 0, by);
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
    const guess = one.tokens.map((piece, at) => (before = tokens.nameable(piece) && score(weights, one, at, before).sum > 0 ? 1 : 0));
    const spans = (labels: ArrayLike<number>) => {
      const found = new Set<string>();
      let start = -1;
      for (let at = 0; at <= labels.length; at++) {
        const label = labels[at] ?? 0;
        if (start >= 0 && label === 0) {
          found.add(`${start}-${at}`);
          start = -1;
        }
        if (label === 1 && start < 0) start = at;
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

/** Letters of the corpora with the people in them; names that may be found and need not count neither way. */
function letters(file: string): readonly Marked[] {
  return marked(file).map(({ text, spans }) => {
    const all = spans.filter(({ type }) => type === 'PERSON');
    return { text, people: all.filter(({ opt }) => opt !== true), either: all.filter(({ opt }) => opt === true) };
  });
}

/** The margin and what is hidden make the sums larger than the rules beside the tagger are written for, so many times. */
const sharper = 1.6;

/** Weights are kept in steps of so much: finer ones cost a bit each and change nothing. */
const step = 1 / 4;

/** The file of the weights worth keeping. */
function pack(weights: Float64Array): string {
  const scale = step / sharper;
  const least = 23;
  return `// Generated by scripts/redaction/train.ts from sentences of Universal Dependencies and Universal NER (CC BY-SA 4.0) and texts of this project. Do not edit.\nexport const scale = ${scale.toFixed(6)};\nexport const least = ${least};\nexport const packed: string =\n  '${packed(weights, step, least)}';\n`;
}

const part = held ? 'train' : 'all';
const seventh = (_one: unknown, at: number) => at % 7 === 3;
const sentences = { ru: real('ru', chance(5)).map(example), en: real('en', chance(6)).map(example) };
const learnt = [sentences.ru, sentences.en].flatMap((all) => all.filter((one, at) => !held || !seventh(one, at)));
const generated = [...texts('ru', 17000, lists, part, 1), ...texts('en', 9000, lists, part, 2)].map(example);
const own = [...letters('own.txt'), ...letters('later.txt')].map(example);
const mine = own.filter((one, at) => (!held || !seventh(one, at)) && (at < leftFrom || at >= leftTo));
const weights = train(
  [...learnt, ...learnt, ...learnt, ...learnt, ...generated, ...Array.from({ length: times }, () => mine).flat()],
  chance(3),
);
if (held) {
  measure('Russian sentences', weights, sentences.ru.filter(seventh));
  measure('English sentences', weights, sentences.en.filter(seventh));
  measure('Russian letters', weights, texts('ru', 800, lists, 'held-out', 11).map(example));
  measure('letters of our own', weights, own.filter(seventh));
  measure('English letters', weights, texts('en', 800, lists, 'held-out', 12).map(example));
  process.exit(0);
}
const made = pack(weights);
if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('weights.generated.ts is not what training gives: run npm run redaction:train');
  process.exit(1);
}
