import { createIndex, type IndexedDocument, stemOf, suggest } from '../../../utils/suggest/index.ts';
import { areaUnder, gain, placeOf, recall } from './measure.ts';
import { peers } from './peers.mjs';
import { learnt } from './quality.ts';
import { afield, apart, developmentSet, short, tradesOf } from './sets.ts';

/** Letters of trades that the development set does not hold, their answers among all others; and the same letters where their answers are missing. */
export async function trades(lang: 'ru' | 'en'): Promise<void> {
  const { documents } = developmentSet(lang);
  const { answers, letters } = tradesOf(lang);
  const all: readonly IndexedDocument[] = [...documents, ...answers];
  const [withThem, without, learner] = [createIndex(all), createIndex(documents), learnt(all)];
  const found = letters.map(({ text }) => suggest(withThem, text, { k: 10, learner }));
  const missed = letters.map(({ text }) => suggest(without, text, { k: 10, learner }).confidence);
  const places = found.map(({ hits }, at) =>
    placeOf(
      hits.map(({ id }) => id),
      letters[at]?.right ?? [],
    ),
  );
  console.log(`\n${lang}: ${letters.length} letters of other trades, worded as little like their answers as can be. R@1 / R@3 / MRR@10`);
  console.log(`Otklik                 ${recall(places)}`);
  const search = await peers.MiniSearch(all, lang, stemOf);
  const theirs = letters.map(({ text, right }) => placeOf(search(text), right));
  console.log(`MiniSearch             ${recall(theirs)}   R@3 of ours minus it: ${gain(places, theirs)} points`);
  const sure = found.filter((_, at) => (places[at] ?? -1) === 0).map(({ confidence }) => confidence);
  console.log(`surer where the answer was found first than where it is missing: ${areaUnder(sure, missed).toFixed(3)}`);
}

/** Whether «nothing fits» is known of letters in trades far from all others: a set that its constants were chosen with, and others that were only measured with. */
export function far(): void {
  for (const [lang, name, { answers, letters, strange }] of [
    ['en', 'trades far from all others', afield()],
    ['en', 'yet other trades, only measured with', apart()],
    ['en', 'few words, only measured with', short('en')],
    ['ru', 'few words, only measured with', short('ru')],
  ] as const) {
    const all: readonly IndexedDocument[] = [...developmentSet(lang).documents, ...answers];
    const [index, learner] = [createIndex(all), learnt(all)];
    const ask = (text: string) => suggest(index, text, { k: 10, learner });
    const found = letters.map(({ text }) => ask(text));
    const places = found.map(({ hits }, at) =>
      placeOf(
        hits.map(({ id }) => id),
        letters[at]?.right ?? [],
      ),
    );
    const sure = found.map(({ confidence }) => confidence);
    const unsure = strange.map((text) => ask(text).confidence);
    console.log(`\n${lang}: ${letters.length} letters of ${name}, ${strange.length} that nothing answers: ${recall(places)}`);
    console.log(`nothing fits, area under the curve: ${areaUnder(sure, unsure).toFixed(3)}   goal ≥ 0.95`);
  }
}
