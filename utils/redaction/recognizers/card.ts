import { defineRecognizer } from '../recognizer';

const groups = /(?<![\d.,-])\d(?:[ \u00a0\u2009.-]?\d){12,18}(?![\d])/g;
const issuers = /^(?:220[0-4]|4|5[1-5]|5[06-8]|6|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)|3[47]|35(?:2[89]|[3-8]\d))/;

/** Luhn check digit, ISO/IEC 7812-1 Annex B. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = digit * 2;
    sum += at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

export default defineRecognizer({
  type: 'CARD',
  find(text) {
    return [...text.matchAll(groups)].flatMap((match) => {
      const digits = match[0].replace(/\D/g, '');
      if (!issuers.test(digits) || !luhn(digits)) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [{ ...span, type: 'CARD', score: 0.99, evidence: 'checksum' as const, because: 'Luhn' }];
    });
  },
  found: [
    ['Карта 4111 1111 1111 1111, срок 09/27', '4111 1111 1111 1111'],
    ['card 5555555555554444.', '5555555555554444'],
    ['Мир 2200-0000-0000-0004', '2200-0000-0000-0004'],
  ],
  ignored: ['Заказ 4111111111111112', 'трек 80085000000000', '16 цифр: 1234567812345678'],
});
