import { nameStem } from '../names';
import type { PrivateSpan } from '../finding';

type Known = { readonly stems: Set<string>; readonly initials: string };

function partsOf(name: string): readonly string[] {
  return (
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}[\p{L}'-]*/gu) ?? []
  );
}

/** One of the two names has nothing that the other lacks; an initial fits the word that begins with it. */
function same(known: Known, parts: readonly string[]): boolean {
  const words = parts.filter((part) => part.length > 2).map(nameStem);
  const initials = parts.filter((part) => part.length <= 2).map((part) => part.charAt(0));
  const shared = words.filter((word) => known.stems.has(word)).length;
  if (shared === 0) return false;
  const all = [...known.stems].map((stem) => stem.charAt(0)).join('') + known.initials;
  const fits = initials.every((initial) => all.includes(initial));
  return fits && (shared === words.length || shared === known.stems.size);
}

/** Numbers values by type: the same value, written another way or in another case, has the same number. */
export function numbering(text: string, spans: readonly PrivateSpan[]): readonly number[] {
  const values = new Map<string, Map<string, number>>();
  const people: Known[] = [];
  return spans.map(({ type, start, end }) => {
    const value = text.slice(start, end);
    if (type === 'PERSON') {
      const parts = partsOf(value);
      const found = people.findIndex((known) => same(known, parts));
      const stems = parts.filter((part) => part.length > 2).map(nameStem);
      if (found >= 0) {
        for (const stem of stems) people[found]?.stems.add(stem);
        return found + 1;
      }
      people.push({
        stems: new Set(stems),
        initials: parts
          .filter((part) => part.length <= 2)
          .map((part) => part.charAt(0))
          .join(''),
      });
      return people.length;
    }
    const key = value
      .toLowerCase()
      .replace(/[^\p{L}\d@.]/gu, '')
      .replace(/^8(?=\d{10}$)/, '7');
    const known = values.get(type) ?? new Map<string, number>();
    values.set(type, known);
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  });
}
