import {
  createIndex,
  countLetter,
  type IndexedDocument,
  type Learner,
  newLetterWords,
  stemOf,
  suggest,
} from '../../../utils/suggest/index.ts';
import { areaAmongAlike, areaUnder, gain, placeOf, type Places, recall, recallAt3 } from './measure.ts';
import { latinised, mistyped, otherLayout, wrapped } from './noise.ts';
import { englishNoise } from './noise-en.ts';
import { englishNoiseHeld } from './noise-held-en.ts';
import { russianNoiseHeld } from './noise-held-ru.ts';
import { russianNoise } from './noise-ru.ts';
import { peers } from './peers.mjs';
import { pick, randomFrom } from '../../../scripts/chance.ts';
import { developmentSet } from './sets.ts';
import { trained } from './trained.ts';

export const learnt = (documents: readonly IndexedDocument[]): Learner => trained(documents).learner;

interface Run {
  readonly places: Places;
  readonly sure: readonly number[];
}

function ours(documents: readonly IndexedDocument[], texts: readonly string[], right: readonly (readonly string[])[]): Run {
  const index = createIndex(documents);
  const learner = learnt(documents);
  const words = newLetterWords();
  const sure: number[] = [];
  const places = texts.map((text, at) => {
    const found = suggest(index, text, { k: 10, learner, words });
    countLetter(words, found.letter);
    sure.push(found.confidence);
    return placeOf(
      found.hits.map(({ id }) => id),
      right[at] ?? [],
    );
  });
  return { places, sure };
}

/** Right answers found, against the peers; what noise costs; whether «nothing fits» is known. Prints a table. */
export async function quality(lang: 'ru' | 'en'): Promise<void> {
  const set = developmentSet(lang);
  const noise = lang === 'ru' ? russianNoise : englishNoise;
  const noiseHeld = lang === 'ru' ? russianNoiseHeld : englishNoiseHeld;
  const right = set.letters.map((letter) => letter.right);
  const bare = set.letters.map(({ text }) => text);
  console.log(
    `\n${lang}: ${set.documents.length} answers, ${bare.length} letters, ${set.strange.length} that nothing answers. R@1 / R@3 / MRR@10`,
  );
  const plain = set.documents.map((document): IndexedDocument => ({ ...document, examples: [] }));
  for (const [name, documents] of [
    ['with examples', set.documents],
    ['without examples', plain],
  ] as const) {
    const own = ours(documents, bare, right);
    console.log(`${name}: Otklik                 ${recall(own.places)}`);
    for (const [peer, build] of Object.entries(peers)) {
      const search = await build(documents, lang, stemOf);
      const places = bare.map((text, at) => placeOf(search(text), right[at] ?? []));
      console.log(`${name}: ${peer.padEnd(22)} ${recall(places)}   R@3 of ours minus it: ${gain(own.places, places)} points`);
    }
  }
  const base = ours(set.documents, bare, right);
  const random = randomFrom(31);
  const kinds: readonly (readonly [string, number, (text: string) => string])[] = [
    ['greeting, quote, signature', 1, (text) => wrapped(text, pick(random, set.documents).text, noise, random)],
    ['the same, a second set', 1, (text) => wrapped(text, pick(random, set.documents).text, noiseHeld, random)],
    ['a slip in 30 % of words', 3, (text) => mistyped(text, 0.3, random)],
    ['other keyboard layout', 1, (text) => otherLayout(text, lang)],
    ...(lang === 'ru' ? [['Latin letters', Infinity, latinised] as const] : []),
  ];
  for (const [name, most, change] of kinds) {
    const times = name === 'other keyboard layout' || name === 'Latin letters' ? 1 : 3;
    const losses = Array.from(
      { length: times },
      () => recallAt3(base.places) - recallAt3(ours(set.documents, bare.map(change), right).places),
    );
    const lost = (losses.reduce((sum, loss) => sum + loss, 0) / times) * 100;
    console.log(`lost in R@3 by ${name.padEnd(27)} ${lost.toFixed(1)} points${most === Infinity ? '' : `   goal ≤ ${most}`}`);
  }
  const strange = ours(set.documents, set.strange, []);
  const alike = areaAmongAlike(bare, set.strange, base.sure, strange.sure).toFixed(3);
  console.log(
    `nothing fits, area under the curve: ${areaUnder(base.sure, strange.sure).toFixed(3)}, among letters of like length ${alike}`,
  );
}
