import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { type IndexedDocument, stemOf } from '../../../utils/suggest/index.ts';

/** Another library's index over the same documents: ids of the best for a text. */
export type Search = (text: string) => readonly string[];

const flat = ({ id, title, text, examples }: IndexedDocument) => ({ id, title, text: text.replaceAll(/\{\{[^}]*\}\}/gu, ' '), examples: (examples ?? []).join('\n') });
const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll('ё', 'е').match(/[\p{L}\p{N}]+/gu) ?? [];

/** MiniSearch with our own stemmer, titles counting twice: the strongest peer. */
export function miniSearch(documents: readonly IndexedDocument[], lang: 'ru' | 'en', options: { readonly fuzzy?: number } = {}): Search {
  const stop = new Set((lang === 'ru' ? 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему' : 'a an the and or of to in is are i you it my me do does for on with this that have has be was at not').split(' '));
  const index = new MiniSearch({ fields: ['title', 'text', 'examples'], tokenize: wordsOf, processTerm: (word) => (stop.has(word) ? null : stemOf(word)) });
  index.addAll(documents.map(flat));
  return (text) => index.search(text, { boost: { title: 2 }, ...options }).slice(0, 10).map(({ id }) => String(id));
}

export function flexSearch(documents: readonly IndexedDocument[]): Search {
  const index = new FlexSearch.Index({ encode: (text: string) => wordsOf(text).map(stemOf), tokenize: 'strict', resolution: 9 });
  documents.forEach((document, at) => {
    const { title, text, examples } = flat(document);
    index.add(at, `${title} ${title} ${examples} ${text}`);
  });
  return (text) => index.search(text, { limit: 10, suggest: true }).map((at) => documents[Number(at)]?.id ?? '');
}

export async function orama(documents: readonly IndexedDocument[], lang: 'ru' | 'en'): Promise<Search> {
  const language = lang === 'ru' ? 'russian' : 'english';
  const database = create({
    schema: { id: 'string', title: 'string', text: 'string', examples: 'string' } as const,
    components: { tokenizer: { language, stemmer: lang === 'ru' ? stemRussian : stemEnglish } },
  });
  await insertMultiple(database, documents.map(flat));
  return (text) => {
    const found = search(database, { term: text, properties: ['title', 'text', 'examples'], boost: { title: 2 }, limit: 10, threshold: 1 });
    return 'hits' in found ? found.hits.map(({ document }) => document.id) : [];
  };
}

export function fuse(documents: readonly IndexedDocument[]): Search {
  const index = new Fuse(documents.map(flat), { keys: [{ name: 'title', weight: 2 }, 'text', 'examples'], ignoreLocation: true, threshold: 0.6 });
  return (text) => index.search(text.slice(0, 200), { limit: 10 }).map(({ item }) => item.id);
}
