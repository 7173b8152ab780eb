/** Of so many letters words tell what they are: endings of cases and persons are left out. */
const stemOf = (word: string): string => word.slice(0, /^[а-я]/u.test(word) ? 5 : 6);

const stemsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll('’', "'")
      .match(/[\p{L}']+|[.!?:,"«]/gu) ?? []
  ).map(stemOf);

/**
 * The words of sentences and each two that stand side by side, marks among them, all by their beginnings: what no list of signs
 * foresaw. Names begin with `w ` or `b `; with `f ` and `l ` what the first and the last sentence hold: anger is told at the end.
 */
export function wordingOf(sentences: readonly string[]): Set<string> {
  const found = new Set<string>();
  let before = '';
  sentences.forEach((sentence, nth) => {
    for (const stem of stemsOf(sentence)) {
      if (/\p{L}/u.test(stem)) found.add(`w ${stem}`);
      if (before !== '') found.add(`b ${before} ${stem}`);
      if (nth === 0) found.add(`f ${stem}`);
      if (nth === sentences.length - 1) found.add(`l ${stem}`);
      before = stem;
    }
  });
  return found;
}
