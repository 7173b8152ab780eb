import { readFileSync, readdirSync } from 'node:fs';
import { parseLibraryFile } from '../../../utils/library/parse.ts';
import type { IndexedDocument } from '../../../utils/suggest/index.ts';

export interface Asked {
  readonly text: string;
  /** Ids of the documents that answer it; none when nothing does. */
  readonly right: readonly string[];
}

export interface DevelopmentSet {
  readonly lang: 'ru' | 'en';
  readonly documents: readonly IndexedDocument[];
  readonly letters: readonly Asked[];
  /** Letters that nothing in the library answers. */
  readonly strange: readonly string[];
}

const root = new URL('../../../', import.meta.url);
const lines = (path: string): string[][] =>
  readFileSync(new URL(`tests/corpus/suggest/${path}`, root), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const answersIn = (path: string, lang: 'ru' | 'en'): IndexedDocument[] =>
  lines(path).map(([id = '', title = '', text = '', examples = '']) => ({
    id,
    title,
    text,
    lang,
    examples: examples === '' ? [] : examples.split(' | '),
  }));
const lettersIn = (path: string): Asked[] => lines(path).map(([right = '', text = '']) => ({ text, right: right.split('|') }));

/** Answers and letters of trades that the development set does not hold. */
export const tradesOf = (lang: 'ru' | 'en') => ({
  answers: answersIn(`trades/answers-${lang}.tsv`, lang),
  letters: lettersIn(`trades/letters-${lang}.tsv`),
});

const setIn = (folder: string, lang: 'ru' | 'en' = 'en') => ({
  answers: answersIn(`${folder}/answers-${lang}.tsv`, lang),
  letters: lettersIn(`${folder}/letters-${lang}.tsv`),
  strange: lines(`${folder}/nothing-${lang}.tsv`).map(([text = '']) => text),
});

/** English answers of trades far from all others, letters that they answer, and letters that nothing answers: the judgement of «nothing fits» was chosen with them among others. */
export const afield = () => setIn('afield');

/** A second such set, of yet other trades: only measured with. */
export const apart = () => setIn('apart');

/** Questions of few words in yet other trades, each with three examples that share little with them: only measured with. */
export const short = (lang: 'ru' | 'en') => setIn('short', lang);

/** The starter templates of a language with their chat variants left out, and the answers of further trades. */
export function developmentSet(lang: 'ru' | 'en'): DevelopmentSet {
  const folder = `templates/packs/${lang}`;
  const paths = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.hbs') && !path.includes('-chat-'),
  );
  const packs = paths.toSorted().flatMap((path): IndexedDocument[] => {
    const { document } = parseLibraryFile(path, readFileSync(new URL(`${folder}/${path}`, root), 'utf8'));
    return document?.kind === 'template' ? [{ ...document, text: document.body }] : [];
  });
  const further = answersIn(`answers-${lang}.tsv`, lang);
  return {
    lang,
    documents: [...packs, ...further],
    letters: lettersIn(`letters-${lang}.tsv`),
    strange: lines(`nothing-${lang}.tsv`).map(([text = '']) => text),
  };
}
