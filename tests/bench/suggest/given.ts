import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, type IndexedDocument, type Learner, stemOf, suggest } from '../../../utils/suggest/index.ts';
import { areaUnder, gain, placeOf, recall } from './measure.ts';
import { peers } from './peers.mjs';
import { trained } from './trained.ts';

interface Said {
  readonly label: string;
  readonly text: string;
}

const rowsOf = (folder: string, name: string): string[][] => {
  try {
    return readFileSync(join(folder, name), 'utf8')
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t'));
  } catch {
    return [];
  }
};
const saidIn = (folder: string, name: string): Said[] => rowsOf(folder, name).map(([label = '', text = '']) => ({ label, text }));

/** A document for every label, its name as the title, its first texts as the examples. */
function libraryOf(train: readonly Said[], shots: number): IndexedDocument[] {
  const by = new Map<string, string[]>();
  for (const { label, text } of train) {
    const texts = by.get(label) ?? [];
    if (texts.length < shots) texts.push(text);
    by.set(label, texts);
  }
  return [...by].map(([id, examples]) => ({ id, title: id.replaceAll(/[_-]+/gu, ' '), text: '', examples, lang: 'en' }));
}

/**
 * Intents of a set that is not in the project: `train.tsv` and `test.tsv` hold a label, a tab and a text on each line,
 * `nothing.tsv`, which may be left out, a text of no label on each line. All of them in UTF-8, without a head.
 * @param shots examples that each label gets, the first in the file
 */
export async function given(folder: string, shots: readonly number[]): Promise<void> {
  const train = saidIn(folder, 'train.tsv');
  const test = saidIn(folder, 'test.tsv');
  const nothing = rowsOf(folder, 'nothing.tsv').map(([text = '']) => text);
  if (train.length === 0 || test.length === 0) {
    console.error(`${folder}: train.tsv and test.tsv must hold lines of a label, a tab and a text`);
    process.exitCode = 2;
    return;
  }
  const labels = new Set(train.map(({ label }) => label)).size;
  console.log(
    `\n${folder}: ${labels} intents, ${train.length} examples, ${test.length} to find, ${nothing.length} of none. R@1 / R@3 / MRR@10`,
  );
  for (const each of shots) {
    const documents = libraryOf(train, each);
    const index = createIndex(documents);
    const { learner, seconds, work, longest } = trained(documents);
    const ask = (text: string, learnt?: Learner) => suggest(index, text, { k: 10, learner: learnt });
    const placed = (learnt?: Learner) => {
      const found = test.map(({ text }) => ask(text, learnt));
      return {
        places: found.map(({ hits }, at) =>
          placeOf(
            hits.map(({ id }) => id),
            [test[at]?.label ?? ''],
          ),
        ),
        sure: found.map(({ confidence }) => confidence),
        unsure: nothing.map((text) => ask(text, learnt).confidence),
      };
    };
    const search = await peers.MiniSearch(documents, 'en', stemOf);
    const theirs = test.map(({ label, text }) => placeOf(search(text), [label]));
    console.log(
      `${each === Infinity ? 'all' : each} examples each: ${documents.reduce((sum, { examples = [] }) => sum + examples.length, 0)} in all`,
    );
    console.log(`  MiniSearch      ${recall(theirs)}`);
    for (const [name, learnt] of [
      ['index alone', undefined],
      ['with learning', learner],
    ] as const) {
      const { places, sure, unsure } = placed(learnt);
      const area = nothing.length > 0 ? `; nothing fits ${areaUnder(sure, unsure).toFixed(3)}` : '';
      console.log(`  ${name.padEnd(15)} ${recall(places)}   R@3 minus MiniSearch's ${gain(places, theirs)} points${area}`);
    }
    console.log(`  trained in ${seconds.toFixed(2)} s (${work.toFixed(2)} s of work), longest slice ${longest.toFixed(0)} ms`);
  }
}
