import { sameGiven } from '../../names';

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:еньк|оньк|ечк|очк|юшк|ушк|ульк)[аи]$/u, ['а', 'я', 'й', 'ь', '']],
  [/(?:юш|уш|ул|ун|ус)[аяи]$/u, ['а', 'я', 'й', 'ь', 'ей', '']],
];

/** Whether a word is an affectionate form of a given name: «Машенька» of Мария, «Катюша» of Екатерина. */
export function isAffectionate(word: string, given: string): boolean {
  const low = word.toLowerCase().replaceAll('ё', 'е');
  return endings.some(([ending, instead]) => {
    const stem = low.replace(ending, '');
    return stem !== low && stem.length > 1 && instead.some((end) => sameGiven(stem.charAt(0).toUpperCase() + stem.slice(1) + end, given));
  });
}
