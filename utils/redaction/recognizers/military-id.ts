import { around, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const number = /(?<![a-zà-ɏа-ӿ\d])[А-ЯЁA-Z]{2}[ \t-]?(?:№|N|#)?[ \t]?\d{7}(?!\d)/giu;

export default defineRecognizer({
  type: 'MILITARY_ID',
  cuedOnly: true,
  cues: [
    'военный билет',
    'военного билета',
    'военному билету',
    'военным билетом',
    'билет военный',
    'военник*',
    'военн* билет*',
    'приписн*',
    'military id',
    'удостоверение военнослужащего',
  ],
  find(reading) {
    return [...reading.text.matchAll(number)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = nearest(around(reading, span), ['MILITARY_ID'], 6);
      return own === undefined ? [] : [{ ...span, score: 0.9, evidence: 'context' as const, because: own.text }];
    });
  },
  found: [
    ['Военный билет АН 1234567', 'АН 1234567'],
    ['военник ак4202525', 'ак4202525'],
    ['номер военного билета: АК № 4202525', 'АК № 4202525'],
    ['Военный билет серия АС 7654321', 'АС 7654321'],
  ],
  ignored: ['Заказ АН 1234567', 'военный билет не нужен', 'артикул АК 4202525', 'RA1234567'],
});
