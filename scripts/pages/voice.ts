/**
 * Fits what tells a customer's text, an operator's and a note to colleagues from each other to the learnt pages of tests/pages
 * and to letters, replies and notes of tests/corpus, and writes hosts/guess/voice/weights.ts: `node scripts/pages/voice.ts`. Prints
 * how often whose voice it is is told right on pages left out. With `--check` it writes nothing and fails where the file would be
 * another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learnt } from '../reading/hashed.ts';
import { builtAlone } from './built.ts';
import { saidInCorpora, saidOn, type Said } from './voices.ts';
import { viewsIn } from './views.ts';

const { places, voiceSigns } = await import('../../hosts/guess/voice/signs.ts');

const file = fileURLToPath(new URL('../../hosts/guess/voice/weights.ts', import.meta.url));
const pace = { epochs: 20, hidden: 0.3, rate: 0.1, least: 12, smallest: 0.3 };

/** Texts as rows for a yes or no, each as many times as it counts. */
function fit(all: readonly Said[], yes: Said['from'], from: number): Float64Array {
  let due = 0;
  const rows = all.flatMap((one) => {
    const row = { rows: [Int32Array.from(voiceSigns(one.text), (place) => place + from)], yes: [one.from === yes] };
    due += one.counts;
    const times = Math.floor(due);
    due -= times;
    return Array.from({ length: times }, () => row);
  });
  return learnt(rows, pace);
}

/** The weights of both questions in one table, the second behind the first, in halves: finer ones are right no more often. */
function weightsFor(all: readonly Said[]): Float64Array {
  const theirs = fit(all, 'customer', 0);
  const inside = fit(
    all.filter(({ from }) => from !== 'customer'),
    'internal',
    places,
  );
  return theirs.map((weight, at) => Math.round(2 * (weight + (inside[at] ?? 0))) / 2);
}

/** The places of each weight, which are far fewer than there are places: hosts/guess/voice reads it. */
function packed(weights: Float64Array): readonly (readonly [number, string])[] {
  const kept = [...new Set(weights)].filter((weight) => weight !== 0).toSorted((one, other) => one - other);
  return kept.map((weight) => {
    let [gaps, last] = ['', -1];
    weights.forEach((each, place) => {
      if (each !== weight) return;
      const gap = place - last;
      gaps += '~'.repeat(Math.floor(gap / 91)) + String.fromCharCode(35 + (gap % 91));
      last = place;
    });
    return [weight, gaps];
  });
}

function toldBy(weights: Float64Array, text: string): Said['from'] {
  const [theirs = 0, inside = 0] = [0, places].map((from) =>
    voiceSigns(text).reduce((sum, place) => sum + (weights[from + place] ?? 0), 0),
  );
  return theirs > 0 ? 'customer' : inside > 0 ? 'internal' : 'operator';
}

function tell(what: string, told: readonly { readonly right: boolean }[]): void {
  console.log(`${what}: ${told.filter(({ right }) => right).length} of ${told.length}`);
}

const corpora = saidInCorpora();
const views = viewsIn();
const pages = await saidOn(views, await builtAlone('scripts/pages/seen.ts'));
const heldOut = new Set(views.filter((view) => view.heldOut === true).map(({ folder }) => folder));
const learntFrom = pages.filter(({ folder }) => !heldOut.has(folder));
const weights = weightsFor([...corpora, ...learntFrom]);
if (!process.argv.includes('--check')) {
  const folders = [...new Set(learntFrom.map(({ folder }) => folder))];
  const leftOut = [0, 1, 2, 3].flatMap((part) => {
    const isOut = ({ folder }: { readonly folder: string }) => folders.indexOf(folder) % 4 === part;
    const others = weightsFor([...corpora, ...learntFrom.filter((one) => !isOut(one))]);
    return learntFrom.filter(isOut).map(({ text, from }) => ({ right: toldBy(others, text) === from }));
  });
  tell('messages of learnt pages, left out by turns', leftOut);
  tell(
    'messages of pages held out',
    pages.filter(({ folder }) => heldOut.has(folder)).map(({ text, from }) => ({ right: toldBy(weights, text) === from })),
  );
}
const written = `/** Written by \`node scripts/pages/voice.ts\` from pages in tests/pages and texts in tests/corpus. */
// oxfmt-ignore
export const weights: readonly (readonly [number, string])[] = ${JSON.stringify(packed(weights))};
`;
if (!process.argv.includes('--check')) writeFileSync(file, written);
else if (readFileSync(file, 'utf8') !== written) throw new Error(`${file} is not what the texts give: run node scripts/pages/voice.ts`);
