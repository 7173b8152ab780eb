import { createIndex, type IndexedDocument, stemOf, suggest } from '../../../utils/suggest/index.ts';
import { gain, placeOf, recall } from './measure.ts';
import { peers } from './peers.mjs';
import { developmentSet } from './sets.ts';

const sectionsEach = 8;

/** The library's answers bound into long documents, a section each; every letter has its document and the section in it. */
function handbooks(documents: readonly IndexedDocument[]) {
  const books: IndexedDocument[] = [];
  const sections = new Map<string, { readonly book: string; readonly start: number; readonly end: number }>();
  for (let from = 0; from < documents.length; from += sectionsEach) {
    const id = `book-${books.length}`;
    let text = '';
    for (const part of documents.slice(from, from + sectionsEach)) {
      const start = text.length;
      text += `## ${part.title}\n\n${[part.text, ...(part.examples ?? [])].join('\n\n')}\n\n`;
      sections.set(part.id, { book: id, start, end: text.length });
    }
    books.push({ id, title: documents[from]?.id.split('-')[0] ?? '', text });
  }
  return { books, sections };
}

/** Right documents found among long ones, and how often the place that is shown lies in the right section. */
export async function documentation(lang: 'ru' | 'en'): Promise<void> {
  const set = developmentSet(lang);
  const { books, sections } = handbooks(set.documents);
  const right = set.letters.map((letter) => letter.right.flatMap((id) => sections.get(id) ?? []));
  const wanted = right.map((all) => all.map(({ book }) => book));
  const index = createIndex(books);
  let shown = 0;
  const own = set.letters.map(({ text }, at) => {
    const { hits } = suggest(index, text, { k: 10 });
    const place = hits.find(({ id }) => wanted[at]?.includes(id))?.passage;
    if (place && right[at]?.some(({ start, end }) => place.start < end && start < place.end)) shown += 1;
    return placeOf(
      hits.map(({ id }) => id),
      wanted[at] ?? [],
    );
  });
  const search = await peers.MiniSearch(books, lang, stemOf);
  const theirs = set.letters.map(({ text }, at) => placeOf(search(text), wanted[at] ?? []));
  const size = Math.round(books.reduce((sum, { text }) => sum + text.length, 0) / books.length);
  console.log(`\n${lang}: ${books.length} documents of ${size} characters on average`);
  console.log(
    `documentation: Otklik      ${recall(own)}   its section shown: ${(shown / own.filter((place) => place >= 0).length).toFixed(3)}`,
  );
  console.log(`documentation: MiniSearch  ${recall(theirs)}   R@3 of ours minus it: ${gain(own, theirs)} points   goal ≥ 2`);
}
