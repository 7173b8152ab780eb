import { countLetter, type Gap, type LetterWords, newLetterWords, openLetterWords, saveLetterWords, topicWords } from '@/utils/suggest';
import type { Letter } from '@/utils/text';
import { kept } from './kept';

/** A letter is counted once, however often it is looked at. */
const mostRemembered = 300;
const savedEvery = 10;

/** Words of the letters that come in, and of those that nothing answered: counts, no texts. */
export function openCounted() {
  let words: LetterWords | undefined;
  let gaps: Map<string, number> | undefined;
  const seen = new Set<string>();
  let unsaved = 0;

  const read = async (name: 'letters' | 'gaps') => (await kept.counts.get(name).catch(() => undefined))?.counts ?? '';
  const gapCounts = async () => (gaps ??= new Map(Object.entries(JSON.parse((await read('gaps')) || '{}') as Record<string, number>)));

  return {
    words: async (): Promise<LetterWords> => (words ??= openLetterWords(await read('letters')) ?? newLetterWords()),
    async count(key: string, letter: Letter): Promise<void> {
      if (words === undefined || key === '' || seen.has(key)) return;
      seen.add(key);
      for (const oldest of seen) {
        if (seen.size <= mostRemembered) break;
        seen.delete(oldest);
      }
      countLetter(words, letter);
      unsaved += 1;
      if (unsaved < savedEvery) return;
      unsaved = 0;
      await kept.counts.put({ name: 'letters', counts: saveLetterWords(words) });
    },
    async report(letter: Letter, isKnown: (word: string) => boolean): Promise<void> {
      const counts = await gapCounts();
      for (const word of topicWords(letter, isKnown)) counts.set(word, (counts.get(word) ?? 0) + 1);
      await kept.counts.put({ name: 'gaps', counts: JSON.stringify(Object.fromEntries(counts)) });
    },
    async list(): Promise<Gap[]> {
      return [...(await gapCounts())].map(([word, letters]) => ({ word, letters })).toSorted((a, b) => b.letters - a.letters);
    },
    forget(): void {
      words = undefined;
      gaps = undefined;
      seen.clear();
    },
  };
}
