import { askedOnce, lineOf } from '../reading';
import { withoutTimes } from './dates';

const isTimed = (line: string): boolean => withoutTimes(line) !== line;

/** A cell that tells of the words in a longer one beside it: who, when, which way. In a row that tells a time. */
export const isBesideWords = askedOnce((cell: Element): boolean => {
  const row = cell.localName === 'td' ? cell.parentElement : null;
  const length = lineOf(cell).length;
  if (row === null || row.childElementCount < 2 || length > 160) return false;
  const lines = [...row.children].map(lineOf);
  return lines.some((line) => line.length > Math.max(40, 1.5 * length)) && lines.some((line) => line.length <= 160 && isTimed(line));
});
