import { around, claim } from '../reading';
import { defineRecognizer } from '../recognizer';

/** «51238 9957»: believed by its word alone. */
const grouped = /^\d{5} \d{4}$/;
const number =
  /(?<![A-Za-zÀ-ӿḀ-ỿ\d.-])(?!000|666|9\d\d)\d{3}([-–/ .]?)(?!00)\d{2}\1(?!0000)\d{4}(?![\d]|-\d)|(?<![A-Za-zÀ-ӿḀ-ỿ\d.-])(?!000|666|9\d\d)\d{3}(?!00)\d{2} (?!0000)\d{4}(?![\d]|-\d)/gu;

export default defineRecognizer({
  type: 'SSN',
  cues: [
    'ssn',
    'social security',
    'social security number',
    'social',
    'soc sec*',
    'soc',
    'ssn number',
    'ss number',
    'номер социального страхования',
    'itin',
  ],
  find(reading) {
    return [...reading.text.matchAll(number)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const near = around(reading, span);
      const own = claim(near, ['SSN'], 6);
      if (own === undefined && grouped.test(match[0])) return [];
      const drawn =
        match[1] === '-' &&
        near.every(
          ({ kind, before, distance }) =>
            !before || distance > 3 || !['ORDER', 'TRACK', 'SKU', 'TICKET', 'PHONE', 'CONTRACT', 'RECEIPT'].includes(kind),
        ) &&
        /[a-z]/i.test(reading.text);
      // «…the first five off an old 1040, that's the lot: 328-70-4418»
      const feared =
        match[1] === '-' &&
        /(?<![a-z])(?:1040|w-?2|irs|tax return|credit freeze|identity|freeze)(?![a-z])/.test(
          reading.lower.slice(Math.max(0, span.start - 120), span.end + 40),
        );
      // «Social for the 1099 is on the form but blurry: 586 31 7740»
      const spoken = match[1] !== '' && /social|(?<![a-z])ssn/.test(reading.lower.slice(Math.max(0, span.start - 120), span.start));
      if (own === undefined && !drawn && !spoken && !feared) return [];
      return [{ ...span, score: own === undefined ? 0.7 : 0.95, evidence: 'context' as const, because: own?.text ?? '000-00-0000' }];
    });
  },
  found: [
    ['Social for the 1099 is on the form but blurry: 586 31 7740. Amount', '586 31 7740'],
    ['My SSN is 534-85-4972.', '534-85-4972'],
    ['social security number 460 05 6115', '460 05 6115'],
    ['SSN: 048316666', '048316666'],
    ['soc sec no: 512/38/8574', '512/38/8574'],
    ['my social is 190-75-1462', '190-75-1462'],
  ],
  ignored: ['SSN 000-12-3456', 'order 534-85-4972', 'social 2024', 'БИК 044525225', 'call 534-854-9721'],
});
