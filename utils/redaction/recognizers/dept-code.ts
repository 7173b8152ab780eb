import { around, claim, cuesBetween, nearest, fromRuns } from '../reading';
import { defineRecognizer } from '../recognizer';

const shapes = /^(?:3-3|6)$/;

/** A passport right before its code: «Цой Светлана, 0509 118273, 250-008». */
const afterPassport = /(?<!\d)\d{2} ?\d{2} (?:№ ?)?\d{6}[,;.]?[ \n](?:(?:код|к\/п|подр)[^\d\n]{0,16})?$/u;

export default defineRecognizer({
  type: 'DEPT_CODE',
  cues: ['код подразделения', 'кода подразделения', 'подразделени*', 'к/п', 'к.п', 'код подр', 'кп'],
  find(reading) {
    return fromRuns(reading.groups, { least: 6, most: 6, groupsAtMost: 2, shapes }, ({ start, end, shape, gaps, first, last }) => {
      if (first.glued || last.gluedAfter || !gaps.every((gap) => /^ ?[-/ ] ?$/.test(gap))) return [];
      const near = around(reading, { start, end });
      const own =
        claim(near, ['DEPT_CODE'], 4) ??
        (gaps[0] === '-' && claim(near, ['PASSPORT'], 9)?.text.startsWith('выдан') === true ? nearest(near, ['PASSPORT']) : undefined);
      // «выдан … 15.03.2018, код 780-042»: the passport may stand a line before.
      const passport = cuesBetween(reading, start - 160, start).some(({ kind }) => kind === 'PASSPORT');
      if (
        own === undefined &&
        shape === '3-3' &&
        gaps[0] === '-' &&
        passport &&
        /(?<![A-Za-zÀ-ӿḀ-ỿ])(?:код[ \t]*:?(?:[ \t]?(?:вроде|кажется|там|такой|это))?|к\. ?п\.|(?:мвд|[уо]фмс|фмс|овд|увд|ровд|гувд)[^\d\n]{0,90},)[ \t]*$/u.test(
          reading.lower.slice(Math.max(0, start - 110), start),
        )
      )
        return [{ start, end, score: 0.85, evidence: 'context' as const, because: 'код' }];
      if (
        own === undefined &&
        shape === '3-3' &&
        gaps[0] === '-' &&
        afterPassport.test(reading.lower.slice(Math.max(0, start - 40), start))
      )
        return [{ start, end, score: 0.8, evidence: 'context' as const, because: '0000 000000' }];
      return own === undefined ? [] : [{ start, end, score: 0.9, evidence: 'context' as const, because: own.text }];
    });
  },
  found: [
    ['код подразделения 770-001', '770-001'],
    ['Я мать, Цой Светлана, 0509 118273, 250-008.', '250-008'],
    ['код подр. 630 002', '630 002'],
    ['Код подразделения: 130-095', '130-095'],
    ['Паспорт такой. Отдел выдачи: МВД по Республике Башкортостан, 020–012. Жду', '020–012'],
    ['паспорт 4510 123456, УФМС по Омской области, 550-003', '550-003'],
    ['подразделение 280-085', '280-085'],
    ['Паспорт 40 17 889123, выдан УВД Невского района 15.03.2018, код 780-042', '780-042'],
  ],
  ignored: ['OTP 123-456', 'доставка 500-700 руб', 'подразделение закрыто', 'заказ 770-001'],
});
