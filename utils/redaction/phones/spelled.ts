import { around, claim, type Reading } from '../reading';
import { otherNumbersAsLong } from './standing';
import type { Candidate } from '../recognizer';

const phone = /^(?:[78]?9\d{9}|[78][348]\d{9}|1?[2-9]\d{2}[2-9]\d{6})$/;

/** Phones written out in words, «плюс семь девятьсот…». */
export function spelledPhones(reading: Reading): readonly Candidate[] {
  return reading.spelled.flatMap(({ start, end, digits }) =>
    phone.test(digits) && claim(around(reading, { start, end }), otherNumbersAsLong) === undefined
      ? [{ start, end, score: 0.85, evidence: 'context' as const, because: digits.slice(0, 2) }]
      : [],
  );
}
