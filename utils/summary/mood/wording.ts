import { weightsOf } from '../../text';
import { said } from './word-weights';

/** Of so many letters words tell what they are: endings of cases and persons are left out. */
const stemOf = (word: string): string => word.slice(0, /^[а-я]/u.test(word) ? 5 : 6);

/**
 * The words of a text and each two that stand side by side, marks among them, all by their beginnings: what no list of signs
 * foresaw. Names begin with `w ` or `b `.
 */
export function wordingOf(text: string): Set<string> {
  const found = new Set<string>();
  let before = '';
  for (const [piece] of text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .matchAll(/[\p{L}']+|[.!?:,"«]/gu)) {
    const isWord = /\p{L}/u.test(piece);
    const word = isWord ? stemOf(piece) : piece;
    if (isWord) found.add(`w ${word}`);
    if (before !== '') found.add(`b ${before} ${word}`);
    before = word;
  }
  return found;
}

let told: ReadonlyMap<string, number> | undefined;

/** How much the wording of a text tells of anger. */
export function wordingScore(wording: ReadonlySet<string>): number {
  told ??= weightsOf(said);
  let sum = 0;
  for (const name of wording) sum += told.get(name) ?? 0;
  return sum;
}
