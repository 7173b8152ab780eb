import { luhn } from '../../text';
import { around, claim, fromRuns, spokenOf } from '../reading';
import { defineRecognizer } from '../recognizer';

const any = /(?:^|-)(?:[4-9]|1\d)(?:-|$)/;
/** How cards of sixteen figures begin (ISO/IEC 7812: Мир, Mastercard, Visa and the like). */
const ofCard = /^(?:220[0-4]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|[3-6])/;
/** Where a doctor is spoken of. */
const medical = /(?<!\p{L})(?:врач|педиатр|терапевт|поликлин|больниц|прикреп|участк|анализ|медкарт|стоматол|при[её]м к|регистратур)/u;
const shapes = /^(?:16|4-4-4-4|8-8|6-10|4-12|2-14)$/;

export default defineRecognizer({
  type: 'OMS',
  cues: [
    'омс',
    'полис',
    'полиса',
    'полису',
    'полисом',
    'полис омс',
    'медполис*',
    'медполюс*',
    'енп',
    'медицинск*',
    'медстрах*',
    'обязательного медицинского',
    'oms',
    'страховой полис',
    'номер полиса',
  ],
  find(reading) {
    return fromRuns(
      reading.groups,
      { least: 16, most: 16, groupsAtMost: 6, shapes: any },
      ({ start, end, digits, gaps, first, last, shape }) => {
        if (!shapes.test(shape) && !luhn(digits)) return [];
        if (first.glued || last.gluedAfter || !gaps.every((gap) => /^[ \t]{0,2}[-.]?[ \t]{0,2}$/.test(gap))) return [];
        const own = claim(around(reading, { start, end }), ['OMS']);
        // «— Полис продиктуйте. — Сейчас, очки... 7752 4543 1498 4570»: asked for before, and no card begins so.
        if (
          own === undefined &&
          luhn(digits) &&
          !ofCard.test(digits) &&
          (spokenOf(reading, start, ['OMS']) || medical.test(reading.lower.slice(Math.max(0, start - 120), end + 60)))
        )
          return [{ start, end, score: 0.85, evidence: 'checksum' as const, because: 'OMS' }];
        return own === undefined
          ? []
          : [{ start, end, score: 0.95, evidence: luhn(digits) ? ('checksum' as const) : ('context' as const), because: own.text }];
      },
    );
  },
  found: [
    ['Полис ОМС № 7905 5467 4862 8024', '7905 5467 4862 8024'],
    ['ЕНП 2639308393536331', '2639308393536331'],
    ['медполис: 1620762228993799', '1620762228993799'],
    ['Да, и ещё полис в кошельке лежал, 2156194846904190, и ключи', '2156194846904190'],
    ['полис омс 5300-0766-3946-5380', '5300-0766-3946-5380'],
  ],
  ignored: ['карта 4111111111111111', 'ФН 9999208002254635', 'Полис ОСАГО 1234', 'Заказ 2639308393536331'],
});
