import { papersByForm } from '../papers';
import { around, claim, nearest, spokenOf } from '../reading';
import { defineRecognizer } from '../recognizer';

const number = /(?<![a-zà-ɏа-ӿ\d-])(?:\d{2}[ -]?\d{2}|\d{2} ?[А-ЯЁA-Z]{2})[ \t]{0,2}(?:№|N|#|-)?[ \t]{0,2}\d{3} ?\d{3}(?!\d)/giu;
const electronic = /(?<![A-Za-zÀ-ӿḀ-ỿ\d-])\d{15}(?!\d)/gu;

export default defineRecognizer({
  type: 'VEHICLE_DOC',
  cues: [
    'стс',
    'свидетельство тс',
    'свидетельства тс',
    'свидетельство на машину',
    'свидетельство на авто',
    'птс',
    'эптс',
    'с т с',
    'свидетельство о регистрации',
    'свидетельства о регистрации',
    'паспорт транспортного средства',
    'паспорта транспортного средства',
    'паспорт тс',
    'техпаспорт*',
    'техпасп',
  ],
  find(reading) {
    const named = [number, electronic].flatMap((pattern) =>
      [...reading.text.matchAll(pattern)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        const near = around(reading, span);
        const own = nearest(near, ['VEHICLE_DOC'], 6);
        // «госномер Е583НР 163, свидетельство 63 59 № 302816»
        const beside =
          /(?:свидетельство|св-во)[ :№]{1,3}$/u.test(reading.lower.slice(Math.max(0, span.start - 18), span.start)) &&
          spokenOf(reading, span.start, ['PLATE', 'VIN', 'VEHICLE_DOC']);
        if (beside) return [{ ...span, score: 0.85, evidence: 'context' as const, because: 'свидетельство' }];
        // «а СТС от другой машины: в документе 77УХ 281604»: no passport has letters in its series.
        const lettered = /^\d{2} ?[А-ЯЁA-Z]{2}/u.test(match[0]) && spokenOf(reading, span.start, ['VEHICLE_DOC']);
        if (own === undefined && lettered) return [{ ...span, score: 0.8, evidence: 'context' as const, because: '00АА 000000' }];
        if (own === undefined || claim(near, ['PASSPORT', 'DRIVER_LICENSE', 'PHONE'], own.distance - 0.5) !== undefined) return [];
        return [{ ...span, score: 0.9, evidence: 'context' as const, because: own.text }];
      }),
    );
    const taken = new Set(named.map(({ start }) => start));
    return [...named, ...papersByForm(reading, 'VEHICLE_DOC').filter(({ start }) => !taken.has(start))];
  },
  found: [
    ['СТС 38 53 771517', '38 53 771517'],
    ['Тут машину продаю, 77 УР 118204, документы в порядке', '77 УР 118204'],
    ['Собственник прежний, документ на машину 9945 117302', '9945 117302'],
    ['ПТС 77УТ123456', '77УТ123456'],
    ['свидетельство о регистрации ТС 9912 № 123456', '9912 № 123456'],
    ['ЭПТС 164301000123456', '164301000123456'],
    ['стс: 27МН 224474', '27МН 224474'],
  ],
  ignored: ['паспорт 38 53 771517', 'заказ 77УТ123456', 'СТС потерял', 'IMEI 359077264314613'],
});
