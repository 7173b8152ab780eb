import { around, claim, type Reading } from '../reading';
import { otherNumbersAsLong } from './standing';
import type { Candidate } from '../recognizer';

const phone = /^(?:[78]?9\d{9}|[78][348]\d{9})$/;
/** As they are said in English: with the nought of the country, or the ten figures of America. */
const english = /^(?:0\d{9,10}|1?[2-9]\d{2}[2-9]\d{6})$/;

/** Phones written out in words, «плюс семь девятьсот…», «oh seven seven double oh…»; seven figures where a word says so. */
export function spelledPhones(reading: Reading): readonly Candidate[] {
  return reading.spelled.flatMap(({ start, end, digits }) => {
    const near = around(reading, { start, end });
    const latin = !/[а-яё]/u.test(reading.lower.slice(start, end));
    const short = /^\d{7}$/.test(digits) && claim(near, ['PHONE'], 4)?.before === true;
    if (!phone.test(digits) && !(latin && (english.test(digits) || short))) return [];
    const other = claim(near, otherNumbersAsLong, phone.test(digits) ? 4 : 7);
    return other === undefined ? [{ start, end, score: 0.85, evidence: 'context' as const, because: digits.slice(0, 2) }] : [];
  });
}
