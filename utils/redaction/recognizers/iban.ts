import { iban } from '../checks/checksums';
import { around, claim } from '../reading';
import { type Candidate, defineRecognizer } from '../recognizer';

const number = /(?<![a-zà-ɏа-ӿ\d])[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]){11,30}(?![a-zà-ɏа-ӿ\d])/giu;
/** Length by country: ISO 13616 registry. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AM: 0,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  XK: 20,
};

export default defineRecognizer({
  type: 'IBAN',
  cues: ['iban', 'ibann', 'ибан', 'ибана', 'айбан', 'айбана'],
  find(reading) {
    return [...reading.text.matchAll(number)].flatMap((match): readonly Candidate[] => {
      const length = lengths[match[0].slice(0, 2).toUpperCase()] ?? 0;
      // The pattern may run on into the next word: cut at the country's length.
      let end = 0;
      for (let taken = 0; end < match[0].length && taken < length; end++) if (/[A-Z\d]/i.test(match[0].charAt(end))) taken++;
      const value = match[0].slice(0, end);
      const bare = value.replace(/[ .-]/g, '').toUpperCase();
      if (length === 0 || bare.length !== length || /^[A-Za-zÀ-ӿḀ-ỿ\d]/u.test(match[0].slice(end))) return [];
      const span = { start: match.index, end: match.index + end };
      if (iban(bare)) return [{ ...span, score: 0.99, evidence: 'checksum', because: 'mod 97' }];
      const own = claim(around(reading, span), ['IBAN', 'BANK_ACCOUNT'], 4);
      return own === undefined ? [] : [{ ...span, score: 0.7, evidence: 'context', because: own.text }];
    });
  },
  found: [
    ['IBAN: GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 32'],
    ['на DE89370400440532013000 переведите', 'DE89370400440532013000'],
    ['iban nl91 abna 0417 1643 00 thanks', 'nl91 abna 0417 1643 00'],
    ['PL61.1090.1014.0000.0712.1981.2874 is mine', 'PL61.1090.1014.0000.0712.1981.2874'],
    ['IBAN FR7630006000011234567890189', 'FR7630006000011234567890189'],
  ],
  ignored: ['RA123456789RU', 'модель DE89', 'заказ DE89370400440532013001', 'AB12345678901234567'],
});
