import { around, claim } from '../reading';
import { defineRecognizer } from '../recognizer';

/** Forms by country: European Commission, VIES, «What is the format of a VAT identification number». */
const forms: Readonly<Record<string, string>> = {
  AT: 'U\\d{8}',
  BE: '[01]\\d{9}',
  BG: '\\d{9,10}',
  CY: '\\d{8}[A-Z]',
  CZ: '\\d{8,10}',
  DE: '\\d{9}',
  DK: '\\d{8}',
  EE: '\\d{9}',
  EL: '\\d{9}',
  ES: '[A-Z\\d]\\d{7}[A-Z\\d]',
  FI: '\\d{8}',
  FR: '[A-Z\\d]{2}\\d{9}',
  GB: '\\d{9}(?:\\d{3})?',
  HR: '\\d{11}',
  HU: '\\d{8}',
  IE: '\\d[A-Z\\d+*]\\d{5}[A-Z]{1,2}',
  IT: '\\d{11}',
  LT: '(?:\\d{9}|\\d{12})',
  LU: '\\d{8}',
  LV: '\\d{11}',
  MT: '\\d{8}',
  NL: '\\d{9}B\\d{2}',
  PL: '\\d{10}',
  PT: '\\d{9}',
  RO: '\\d{2,10}',
  SE: '\\d{10}01',
  SI: '\\d{8}',
  SK: '\\d{10}',
};
const number = new RegExp(
  `(?<![A-Za-zÀ-ӿḀ-ỿ\\d])(?:${Object.entries(forms)
    .map(([country, form]) => `${country} ?${form}`)
    .join('|')})(?![A-Za-zÀ-ӿḀ-ỿ\\d])`,
  'gu',
);

export default defineRecognizer({
  type: 'VAT',
  cuedOnly: true,
  cues: ['vat', 'vat number', 'vat no', 'vat id', 'vat reg', 'ust-id', 'ust-idnr', 'tva', 'nif', 'btw', 'partita iva', 'номер vat', 'ват'],
  find(reading) {
    return [...reading.text.matchAll(number)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = claim(around(reading, span), ['VAT'], 4);
      return own === undefined ? [] : [{ ...span, score: 0.85, evidence: 'context' as const, because: own.text }];
    });
  },
  found: [
    ['VAT number DE123456789, please invoice us', 'DE123456789'],
    ['Our VAT ID: NL123456789B01', 'NL123456789B01'],
    ['VAT no. GB 123456789', 'GB 123456789'],
    ['номер VAT ATU12345678', 'ATU12345678'],
  ],
  ignored: ['total incl. VAT 20%', 'order DE123456789', 'VAT is not included, SKU PL1234567890', 'tracking RA123456789FR'],
});
