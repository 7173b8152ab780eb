/**
 * Learns which phrases of a letter are of an ask, from the letters in tests/corpus/desk, and writes
 * utils/summary/asks/wording/weights.generated.ts: `node scripts/reading/phrases.ts`. `--held-out [SET+SET,SET]` leaves sets out
 * by turns, of these weights and of those of evidence, prints what is read of them and writes nothing; `--check` fails when the
 * file in the repository is not what learning gives.
 */
import '../../tests/bench/resolve.ts';
import { corpusFiles, isOfMoods, markedLetters } from '../../tests/bench/desk/letters.ts';
import { fresh, line, match } from '../../tests/bench/desk/score.ts';
import { learnt, packed } from './hashed.ts';
import { held as moodHeld, hot, words as moodWords } from './hot.ts';
import { keep } from './keep.ts';
import { askHeld, fit, leftOut, type Row, withoutLists } from './regression.ts';
import type { AskWeights } from '../../utils/summary/asks/index.ts';

const { readLetter } = await import('../../utils/text/index.ts');
const { measured } = await import('../../utils/summary/index.ts');
const { asksIn, candidatesIn } = await import('../../utils/summary/asks/index.ts');
const { features } = await import('../../utils/summary/asks/wording/features.ts');
const { phrasesOf } = await import('../../utils/summary/asks/wording/phrases.ts');
const { mannerOf } = await import('../../utils/summary/asks/wording/index.ts');

// How heated a letter is comes from weights that do not know it, as it will where they are used.
const heats = new Map(leftOut(hot, moodHeld, moodWords).map(({ text, score }) => [text, score]));
const letters = corpusFiles()
  .filter((name) => !isOfMoods(name))
  .flatMap((name) =>
    markedLetters(name).map(({ text, asks: wanted }) => {
      const { heat, asks: places } = measured(text, heats.get(text));
      const { body, lang } = readLetter(text);
      const { words, phrases } = phrasesOf(text, body);
      const room: number[] = [];
      const rows = phrases.map((_phrase, at) => {
        features(words, phrases, at, mannerOf(text, heat), room);
        return Int32Array.from(room);
      });
      // The same words with nothing told of them but their form: what is then told still is told of their form.
      const unnamed = words.map((word) => ({ ...word, whole: 0, stem: 0, three: 0, two: 0 }));
      const bare = phrases.map((_phrase, at) => {
        features(unnamed, phrases, at, mannerOf(text, heat), room);
        const own = new Set(rows[at]);
        return Int32Array.from(new Set(room)).filter((feature) => own.has(feature));
      });
      const isAsked = (nth: number): boolean =>
        wanted.some(({ start, end }) => start < (words[nth]?.end ?? 0) && (words[nth]?.start ?? 0) < end);
      const yes = phrases.map(({ from, to }) => {
        const asked = Array.from({ length: to - from }, (_, nth) => isAsked(from + nth)).filter(Boolean);
        return asked.length * 2 >= to - from;
      });
      const wrong = new Set(match(fresh(), places, wanted, () => true).wrong);
      const evidence = places.map((one): Row => ({
        counts: withoutLists(one.counts),
        yes: !wrong.has(one),
      }));
      return { name, text, wanted, body, lang, heat, rows, bare, yes, evidence };
    }),
  );
type Marked = (typeof letters)[number];

const learn = (from: readonly Marked[]): Float64Array => learnt(from, { epochs: 8, hidden: 0.4, rate: 0.1, least: 3, smallest: 0.12 });

function read(of: readonly Marked[], weights: AskWeights): ReturnType<typeof fresh> {
  const score = fresh();
  for (const { text, body, lang, heat, wanted } of of)
    match(score, asksIn(text, body, candidatesIn(text, body, lang), heat, weights), wanted, () => true);
  return score;
}

const at = process.argv.indexOf('--held-out');
if (at > 0) {
  const setOf = (name: string): string => name.replace(/(?:-(?:ru|en))?\.txt$/u, '');
  const turns = (process.argv[at + 1] ?? [...new Set(letters.map(({ name }) => setOf(name)))].join(','))
    .split(',')
    .map((turn) => turn.split('+'));
  for (const turn of turns) {
    const others = letters.filter(({ name }) => !turn.includes(setOf(name)));
    const weights = learn(others);
    packed(weights);
    const evidence = fit(
      others.flatMap((letter) => letter.evidence),
      askHeld,
    );
    for (const name of new Set(letters.map((letter) => letter.name).filter((one) => turn.includes(setOf(one))))) {
      const of = letters.filter((letter) => letter.name === name);
      console.log(line(name, read(of, { evidence, phrases: (feature) => weights[feature] ?? 0 })));
      console.log(line('  by evidence alone', read(of, { evidence, phrases: () => 0 })));
    }
  }
} else {
  const text = packed(learn(letters));
  await keep(
    'utils/summary/asks/wording/weights.generated.ts',
    `// Learnt by scripts/reading/phrases.ts from the letters of this project; not written by hand.\nexport const packed: string =\n  ${JSON.stringify(text)};\n`,
    { packed: text },
  );
}
