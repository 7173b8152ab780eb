const sorted = (choice: string): string => [...new Set(choice.split('|'))].toSorted().join('|');

/** Choices outside of brackets, `a|b`, sorted. */
function bare(phrase: string): string {
  let depth = 0;
  const pieces = phrase.split(' ').map((piece) => {
    const brackets = piece.match(/[()[\]]/gu) ?? [];
    const alone = depth === 0 && brackets.length === 0;
    depth += brackets.reduce((sum, bracket) => sum + (bracket === '(' || bracket === '[' ? 1 : -1), 0);
    return alone ? sorted(piece) : piece;
  });
  return pieces.join(' ');
}

/**
 * A phrase with its choices in the order of the alphabet, in which forms of a word stand side by side and pack better. Which of a
 * choice comes first says nothing, but where forms of a fix go with those of a slot: such a phrase stays as it is.
 */
export function ordered(phrase: string): string {
  const [left = '', ...fix] = phrase.split(/(?= ->)/u);
  if (fix.join('').includes('|')) return phrase;
  const small = left.toLowerCase().replaceAll('ё', 'е');
  return bare(small.replaceAll(/(?<=[([])[^()[\]]+(?=[)\]])/gu, sorted)) + fix.join('');
}
