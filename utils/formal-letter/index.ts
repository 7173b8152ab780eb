import type { FormalLetter } from './letter';

export { composeLetter, letterText } from './compose';
export { initialsFirst, letterFrom, type LetterSource } from './from-draft';
export { type FormalLetter, type LetterBlock, type Letterhead, sheet } from './letter';
export { letterRemarks } from './remarks';

/** The letter as a file of Word; what writes it is large and comes only when it is asked for. */
export async function letterDocx(letter: FormalLetter): Promise<Uint8Array> {
  const { docxOf } = await import('./docx');
  return docxOf(letter);
}
