import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

/** Accounts in a column of a table that is headed so: a cell of six to eighteen digits and nothing else. */
export function inCells({ cues, text }: Reading): readonly Candidate[] {
  return cues.flatMap(({ kind, start, end, text: head }): readonly Candidate[] => {
    // What the head of a table says stands again before each of its cells, without a length of its own.
    if (kind !== 'BANK_ACCOUNT' || start !== end) return [];
    const cell = /^[,;|\t]?[ ]?"?(\d[\d -]{4,21}\d)"?[ ]?(?=[,;|\t\n]|$)/.exec(text.slice(start, start + 40));
    const value = cell?.[1] ?? '';
    const count = value.replace(/\D/g, '').length;
    if (cell === null || count < 6 || count > 18) return [];
    const from = start + cell[0].indexOf(value);
    return [{ start: from, end: from + value.length, score: 0.85, evidence: 'context', because: head }];
  });
}
