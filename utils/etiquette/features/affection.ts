import { sameGiven } from '../../names';

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:еньк|оньк|ечк|очк|юшк|ушк|ульк)[аи]$/u, ['а', 'я', 'й', 'ь', '']],
  [/(?:юш|уш|ул|ун|ус)[аяи]$/u, ['а', 'я', 'й', 'ь', 'ей', '']],
];
/** So clearly affectionate that the beginning of the name is enough: «Эдичка», «Мирончик», «Марианночка». */
const tender = /(?:ичк[аи]|[нтсрлв]чик|еньк[аи]|оньк[аи]|[её]чк[аи]|очк[аи]|юшк[аи])$/u;

/** Whether a word is an affectionate form of a given name: «Машенька» of Мария, «Катюша» of Екатерина. */
export function isAffectionate(word: string, given: string): boolean {
  const low = word.toLowerCase().replaceAll('ё', 'е');
  const full = given.toLowerCase().replaceAll('ё', 'е');
  if (tender.test(low) && low !== full && !full.endsWith('чик') && low.slice(0, 2) === full.slice(0, 2)) return true;
  return endings.some(([ending, instead]) => {
    const stem = low.replace(ending, '');
    return stem !== low && stem.length > 1 && instead.some((end) => sameGiven(stem.charAt(0).toUpperCase() + stem.slice(1) + end, given));
  });
}
