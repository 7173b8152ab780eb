import { wholesIfCut } from './build';
import type { SuggestIndex } from './suggest-index';
import { foldIndex } from './change';
import type { Card } from './document';
import type { Postings } from './postings';
import { atOnce, type Sliced } from './slices';
import { likened } from './neighbours';
import { type Alike, areAlike, areSound, type Runs } from './runs';
import { coverNew, newVocabulary } from './vocabulary';
import type { Depth, Means } from './weigh';

/** Raised whenever stems, weights or the layout change: an index of another version is built anew. */
export const indexVersion = 5;

/** Cards by what they say beside their ids, which many say alike: so they are read in a quarter of the time. */
interface SavedCards {
  readonly ids: string;
  readonly sayings: string;
  /** Which of the sayings is a card's. */
  readonly said: Uint32Array;
}

/** An index as one record of a database: texts as JSON, numbers as they are. */
export interface SavedIndex {
  readonly version: number;
  readonly cards: SavedCards;
  readonly terms: string;
  readonly runs: Runs;
  readonly alike: Alike;
  readonly means: Means;
  readonly depth: Depth;
  readonly postings: Readonly<Record<'terms' | 'pairs' | 'grams', Postings>>;
}

const noneAlike: Alike = { offsets: new Uint32Array(1), ids: new Uint32Array(0), likeness: new Float32Array(0) };

function savedCards(cards: readonly Card[]): SavedCards {
  const places = new Map<string, number>();
  const said = Uint32Array.from(cards, (card) => {
    const saying = JSON.stringify({ ...card, id: undefined });
    const place = places.get(saying) ?? places.size;
    places.set(saying, place);
    return place;
  });
  return { ids: JSON.stringify(cards.map(({ id }) => id)), sayings: `[${[...places.keys()].join()}]`, said };
}

function openedCards({ ids, sayings, said }: SavedCards): Card[] | undefined {
  const all: unknown = JSON.parse(ids);
  const rests: unknown = JSON.parse(sayings);
  if (!Array.isArray(all) || !Array.isArray(rests) || !(said instanceof Uint32Array) || all.length !== said.length) return undefined;
  return all.map((id: string, doc): Card => ({ ...(rests[said[doc]!] as Omit<Card, 'id'>), id }));
}

/** Folds the index and gives its parts for keeping; they are the index's own arrays, not copies. */
export function saveIndex(index: SuggestIndex): SavedIndex {
  foldIndex(index);
  const { cards, vocabulary, means, depth, base } = index;
  coverNew(vocabulary);
  if (!vocabulary.alike) atOnce(likened(vocabulary));
  const { terms, runs, alike = noneAlike } = vocabulary;
  return { version: indexVersion, cards: savedCards(cards), terms: terms.join('\n'), runs, alike, means, depth, postings: base };
}

function isSound({ offsets, docs, impacts }: Postings, keys: number, documents: number): boolean {
  if (!(offsets instanceof Uint32Array && docs instanceof Uint32Array && impacts instanceof Uint8Array)) return false;
  if (offsets.length !== keys + 1 || docs.length !== impacts.length || offsets[keys] !== docs.length) return false;
  for (let key = 0; key < keys; key += 1) if (offsets[key]! > offsets[key + 1]!) return false;
  for (let at = 0; at < docs.length; at += 1) if (docs[at]! >= documents) return false;
  return true;
}

/** Opens a kept index without reading any document; undefined when it is of another version or damaged: then it is built anew. */
export const openIndex = (saved: SavedIndex): SuggestIndex | undefined => atOnce(openedIndex(saved));

/** The same in slices. */
export function* openedIndex(saved: SavedIndex): Sliced<SuggestIndex | undefined> {
  try {
    if (saved.version !== indexVersion) return undefined;
    const cards = openedCards(saved.cards);
    yield;
    const vocabulary = newVocabulary(saved.terms === '' ? [] : saved.terms.split('\n'), saved.runs, saved.alike);
    const keys = vocabulary.terms.length;
    yield;
    const { postings } = saved;
    if (!cards || !isSound(postings.terms, keys, cards.length) || !areSound(saved.runs, keys)) return undefined;
    if (!areAlike(saved.alike, keys)) return undefined;
    for (const kind of [postings.pairs, postings.grams]) if (!isSound(kind, kind.offsets.length - 1, cards.length)) return undefined;
    yield;
    return {
      cards,
      numbers: undefined,
      wholes: wholesIfCut(cards, postings.terms, keys),
      removed: new Set(),
      vocabulary,
      means: saved.means,
      depth: saved.depth,
      base: postings,
      delta: { terms: new Map(), pairs: new Map(), grams: new Map() },
    };
  } catch {
    return undefined;
  }
}
