// Fits what vouches for a name that stands alone (a logistic regression over signs) and writes utils/redaction/names/vouched.generated.ts.
// Data: what taggers take for names in letters that they have not learnt from — own.txt and later.txt by four taggers, each without a
// part of them, the other corpora by the one that is shipped — in texts where nothing else is anybody's.
// Run: npm run redaction:vouched (some minutes); it prints what is kept of names and of what is none, each author left out of
// the fit in his turn; `-- --check` fails when the file in the repository is not what the fit gives.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { type Letter, letters } from './marked-letters.ts';

const root = new URL('../../', import.meta.url).pathname;
const target = `${root}utils/redaction/names/vouched.generated.ts`;
const shipped = `${root}utils/redaction/names/weights.generated.ts`;
type Vouched = typeof import('../../utils/redaction/names/vouched');

/** Parts of own.txt, between its authors, and all of later.txt. */
const parts = [
  [0, 903],
  [903, 1945],
  [1945, 2499],
  [2499, Number.POSITIVE_INFINITY],
] as const;
/** Where the letters of its authors begin, two of the longest in parts. */
const authors = [0, 583, 903, 1250, 1600, 1945, 2164, 2277, 2499, 2629, 2759, 2889, 3019, 3199, 3319, 3499, 3679, Number.POSITIVE_INFINITY];
const pull = 2;
const rounds = 400;

interface Place {
  readonly text: string;
  readonly author: string;
  readonly signs: readonly string[];
  readonly surety: number;
  readonly named: boolean;
}

/** What the tagger with these weights takes for names in texts where nothing else is found. */
async function places(weights: string, file: string, all: readonly (readonly [Letter, string])[]): Promise<readonly Place[]> {
  const plugin = {
    name: 'weights',
    enforce: 'pre' as const,
    load: (id: string) => (id.startsWith(shipped) ? readFileSync(weights, 'utf8') : null),
  };
  const { module: find } = await runnerImport<typeof import('./vouched-entry')>(`${root}scripts/redaction/vouched-entry.ts`, {
    plugins: [plugin],
  });
  return all.flatMap(([{ text, spans }, author], index): readonly Place[] => {
    if (find.findPrivate(text).some(({ type, hint }) => hint !== true && type !== 'PERSON')) return [];
    const reading = find.reading(text);
    return find.signed(reading).flatMap(({ place, signs }) => {
      const { start, end } = reading.back(place);
      const touching = spans.filter((span) => span.start < end && start < span.end);
      const named = touching.some(({ type, opt }) => opt !== true && type === 'PERSON');
      if (!named && touching.length > 0) return [];
      return [{ text: `${file}-${index}`, author: `${file} ${author}`, signs, surety: place.score, named }];
    });
  });
}

function fit(all: readonly Place[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (const { signs } of all) for (const sign of signs) weights.set(sign, 0);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map([...weights].map(([sign, weight]) => [sign, sign === 'any' ? 0 : pull * weight]));
    for (const { signs, named } of all) {
      const sum = signs.reduce((before, sign) => before + (weights.get(sign) ?? 0), 0);
      const slope = 1 / (1 + Math.exp(-sum)) - (named ? 1 : 0);
      for (const sign of signs) slopes.set(sign, (slopes.get(sign) ?? 0) + slope);
    }
    for (const [sign, slope] of slopes) {
      const square = (squares.get(sign) ?? 1e-6) + slope * slope;
      squares.set(sign, square);
      weights.set(sign, (weights.get(sign) ?? 0) - (0.3 * slope) / Math.sqrt(square));
    }
  }
  return new Map([...weights].map(([sign, weight]) => [sign, Math.round(weight * 100) / 100]));
}

const folder = mkdtempSync(join(tmpdir(), 'vouched-'));
const own = [...letters('own.txt'), ...letters('later.txt')].map(
  (letter, at) => [letter, String(authors.findIndex((from) => from > at))] as const,
);
const all: Place[] = [];
for (const [part, [from, end]] of parts.entries()) {
  const to = Math.min(end, own.length);
  const file = join(folder, `${part}.ts`);
  execFileSync(process.execPath, [`${root}scripts/redaction/train.ts`, '--without', `${from}-${to}`, '--to', file], { cwd: root });
  all.push(...(await places(file, `own ${part}`, own.slice(from, to))));
}
for (const file of ['secrets.txt', 'unseen.txt', 'plain.txt', 'goods.txt'])
  all.push(
    ...(await places(
      shipped,
      file,
      letters(file).map((letter) => [letter, ''] as const),
    )),
  );

const { module: vouched } = await runnerImport<Vouched>(`${root}utils/redaction/names/vouched.ts`);
const kept = new Map<string, { names: number; keptNames: number; others: number; keptOthers: number }>();
for (const author of new Set(all.map((place) => place.author))) {
  const weights = fit(all.filter((place) => place.author !== author));
  const rated = all
    .filter((place) => place.author === author)
    .map((place) => ({ ...place, score: vouched.certainty(place.signs, place.surety, weights) }));
  const sure = new Set(rated.filter(({ score }) => score >= vouched.Certainty.sure).map(({ text }) => text));
  const counts = { names: 0, keptNames: 0, others: 0, keptOthers: 0 };
  for (const { text, named, score } of rated) {
    const stays = score >= (sure.has(text) ? vouched.Certainty.beside : vouched.Certainty.alone);
    counts[named ? 'names' : 'others']++;
    if (stays) counts[named ? 'keptNames' : 'keptOthers']++;
  }
  kept.set(author, counts);
}
for (const [author, { names, keptNames, others, keptOthers }] of kept)
  console.log(`${author.padEnd(16)} kept of names ${keptNames} of ${names}, of others ${keptOthers} of ${others}`);
const weights = [...fit(all)]
  .filter(([sign, weight]) => sign !== vouched.nobodys && Math.abs(weight) >= 0.1)
  .toSorted(([one], [other]) => (one < other ? -1 : 1));
const written = `// Generated by scripts/redaction/vouched.ts from the letters of tests/corpus/privacy. Do not edit.\nexport const weights: ReadonlyMap<string, number> = new Map([\n${weights.map(([sign, weight]) => `  ['${sign}', ${weight}],`).join('\n')}\n]);\n`;
if (!process.argv.includes('--check')) writeFileSync(target, written);
else if (readFileSync(target, 'utf8') !== written) {
  console.error('vouched.generated.ts is not what the fit gives: run npm run redaction:vouched');
  process.exit(1);
}
