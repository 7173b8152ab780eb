import { around, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const number = /(?<![a-zà-ɏа-ӿ\d]|\d[ ])[А-ЯЁA-Z]{2}[ \t-]?(?:№|N|#)?[ \t]?\d{7}(?!\d)/giu;

/** Where men who have one are spoken of: no other number has two Russian capitals and seven figures. */
const service = /воен|призыв|(?<!\p{L})арми|воинск|приписн|мобилизац|отсрочк/u;
const capitals = /^[А-ЯЁ]{2}/u;

export default defineRecognizer({
  type: 'MILITARY_ID',
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
    const serving = service.test(reading.lower);
    if (!serving && !reading.cues.some(({ kind }) => kind === 'MILITARY_ID')) return [];
    return [...reading.text.matchAll(number)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = nearest(around(reading, span), ['MILITARY_ID'], 6);
      if (own !== undefined) return [{ ...span, score: 0.9, evidence: 'context' as const, because: own.text }];
      const other = nearest(around(reading, span), ['ORDER', 'TRACK', 'SKU', 'TICKET', 'CONTRACT'], 4);
      return serving && capitals.test(match[0]) && other === undefined
        ? [{ ...span, score: 0.75, evidence: 'context' as const, because: 'АА 0000000' }]
        : [];
    });
  },
  found: [
    ['Военный билет АН 1234567', 'АН 1234567'],
    ['Сыну в военкомате дали бумажку. Там написано АЕ № 2218043, Цой Валерий', 'АЕ № 2218043'],
    ['Военком просит копию билета. Отсканировал: АС 3309174, выдан в 2004-м', 'АС 3309174'],
    ['военник ак4202525', 'ак4202525'],
    ['номер военного билета: АК № 4202525', 'АК № 4202525'],
    ['Военный билет серия АС 7654321', 'АС 7654321'],
  ],
  ignored: [
    'Военторг, заказ АН 1234567',
    'доверенность 03 АА 1844077 на военного пенсионера',
    'Заказ АН 1234567',
    'военный билет не нужен',
    'артикул АК 4202525',
    'RA1234567',
  ],
});
