import { around, claim, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const number = /(?<![a-zà-ɏа-ӿ\d_/.-])(?=[A-HJ-NPR-Z\d]*\d)(?=[A-HJ-NPR-Z\d]*[A-HJ-NPR-Z])[A-HJ-NPR-Z\d]{17}(?![a-zà-ɏа-ӿ\d_/])/giu;

export default defineRecognizer({
  type: 'VIN',
  cues: [
    'vin',
    'вин',
    'vin-код',
    'вин-код*',
    'вин код*',
    'vin-номер*',
    'номер кузова',
    'кузов*',
    'chassis',
    'vehicle identification number',
  ],
  find(reading) {
    if (!/[a-z\d]{17}/.test(reading.lower)) return [];
    return [...reading.text.matchAll(number)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const near = around(reading, span);
      const own = nearest(near, ['VIN', 'PLATE', 'VEHICLE_DOC']);
      const typical =
        /^(?:X[0-9A-Z]|Z[0-9A-Z]|W[A-Z0-9]|[1-5][A-HJ-NPR-Z]|J[A-Z0-9]|K[LMN]|S[AJ]|V[FS]|L[A-Z]|Y[6SVK]|T[MR])[A-Z\d]{11}\d{4}$/.test(
          match[0],
        );
      if (own === undefined && (!typical || claim(near, ['TOKEN', 'PASSWORD', 'TRACK', 'ORDER']) !== undefined)) return [];
      return [{ ...span, score: own === undefined ? 0.7 : 0.95, evidence: 'context' as const, because: own?.text ?? 'VIN' }];
    });
  },
  found: [
    ['VIN WVW9170TXXX733729', 'WVW9170TXXX733729'],
    ['вин-код XTA2602Y7VT268523', 'XTA2602Y7VT268523'],
    ['vin 1hg8269t5xl240183', '1hg8269t5xl240183'],
    ['номер кузова X7L4511SXUJ708374', 'X7L4511SXUJ708374'],
  ],
  ignored: ['ключ ABCDEFGHJKLMNPRST', '12345678901234567', 'трек XTA2602Y7VT268523', 'VIN не указан'],
});
