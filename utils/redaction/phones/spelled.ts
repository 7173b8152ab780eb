import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

const phone = /^(?:[78]?9\d{9}|[78][348]\d{9}|1?[2-9]\d{2}[2-9]\d{6})$/;

/** Phones written out in words, «плюс семь девятьсот…». */
export function spelledPhones({ spelled }: Reading): readonly Candidate[] {
  return spelled.flatMap(({ start, end, digits }) =>
    phone.test(digits) ? [{ start, end, score: 0.85, evidence: 'context' as const, because: digits.slice(0, 2) }] : [],
  );
}
