import { stemEnglish } from './english';
import { irregular } from './irregular';
import { stemRussian } from './russian';

const cyrillic = /[а-я]/u;
const most = 50_000;
let known = new Map<string, string>();

/** The stem of a word as `normWord` gives it, Russian or English by its letters; numbers stay as they are. Remembers what it has seen. */
export function stemOf(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const stem = irregular.get(word) ?? (cyrillic.test(word) ? stemRussian(word) : stemEnglish(word));
  if (known.size >= most) known = new Map();
  known.set(word, stem);
  return stem;
}
