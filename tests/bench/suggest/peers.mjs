// The peers, each with our own stemmer where it takes one, titles counting twice. JavaScript, because these packages are
// installed for the benchmark alone (tests/bench/package.json).
import { create, insertMultiple, search } from '@orama/orama';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const flat = ({ id, title, text, examples = [] }) => ({ id, title, text, examples: examples.join('\n') });
const wordsOf = (text) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const stopWords = {
  ru: new Set(
    'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему'.split(
      ' ',
    ),
  ),
  en: new Set('a an the and or of to in is are i you it my me do does for on with this that have has be was at not'.split(' ')),
};

const miniSearch = (options) => async (documents, lang, stem) => {
  const index = new MiniSearch({
    fields: ['title', 'text', 'examples'],
    tokenize: wordsOf,
    processTerm: (word) => (stopWords[lang].has(word) ? null : stem(word)),
  });
  index.addAll(documents.map(flat));
  return (text) =>
    index
      .search(text, { boost: { title: 2 }, ...options })
      .slice(0, 10)
      .map(({ id }) => id);
};

export const peers = {
  MiniSearch: miniSearch({}),
  'MiniSearch fuzzy': miniSearch({ fuzzy: 0.2 }),
  async FlexSearch(documents, _lang, stem) {
    const index = new FlexSearch.Index({ encode: (text) => wordsOf(text).map(stem), tokenize: 'strict', resolution: 9 });
    documents.map(flat).forEach(({ title, text, examples }, at) => index.add(at, `${title} ${title} ${examples} ${text}`));
    return (text) => index.search(text, { limit: 10, suggest: true }).map((at) => documents[at].id);
  },
  async Orama(documents, lang) {
    const tokenizer = lang === 'ru' ? { language: 'russian', stemmer: stemRussian } : { language: 'english', stemmer: stemEnglish };
    const index = create({ schema: { id: 'string', title: 'string', text: 'string', examples: 'string' }, components: { tokenizer } });
    await insertMultiple(index, documents.map(flat));
    return (text) =>
      search(index, { term: text, properties: ['title', 'text', 'examples'], boost: { title: 2 }, limit: 10, threshold: 1 }).hits.map(
        ({ document }) => document.id,
      );
  },
  async Fuse(documents) {
    const keys = [{ name: 'title', weight: 2 }, 'text', 'examples'];
    const index = new Fuse(documents.map(flat), { keys, ignoreLocation: true, threshold: 0.6 });
    // Fuse compares the whole question letter by letter: beyond so many it does not come back.
    return (text) => index.search(text.slice(0, 200), { limit: 10 }).map(({ item }) => item.id);
  },
};
