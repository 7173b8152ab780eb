import { inn } from '../checks/checksums';
import { around, claim, fromRuns, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const shapes =
  /^(?:10|12|4-4-4|3-3-3-3|4-8|6-6|2-2-6-2|4-6-2|2-10|4-6|2-2-6|4-3-3|3-3-4|4-4-2|2-4-4|2-8|4-4-2-2|2-2-4-4|2-2-4-2-2|2-2-8|4-2-6|2-5-3-2|2-2-5-1-2)$/;

/** Where taxes are spoken of, a word for another number says less than both check digits. */
const taxes = /самозан|профдоход|налог|вычет|деклараци|ндфл|фнс/u;

/** What is spoken of where somebody tells his papers. */
const personal = new Set(['INN', 'SNILS', 'PASSPORT', 'DOB', 'OMS', 'OGRN', 'BIK', 'BANK_ACCOUNT']);

export default defineRecognizer({
  type: 'INN',
  cues: [
    'инн',
    'инн физ лица',
    'инн физлица',
    'инн физического лица',
    'inn',
    'налогоплательщик*',
    'налоговый номер',
    'самозанят*',
    'профдоход*',
    'налог на профессиональный доход',
    'и.н.н',
    'идентификационный номер налогоплательщика',
    'tax id',
    'tin',
    'инн/кпп',
  ],
  find(reading) {
    return fromRuns(reading.groups, { least: 10, most: 12, groupsAtMost: 5, shapes }, ({ start, end, digits, gaps, first, last }) => {
      if (first.glued || last.gluedAfter) return [];
      const near = around(reading, { start, end });
      // «ИНН в договоре 231193463182»: both check digits right, the word not far before.
      const own = claim(near, ['INN']) ?? (digits.length === 12 && inn(digits) ? nearest(near, ['INN'], 4) : undefined);
      // «ИНН 2315 4077 1854»: in groups only right after the word, and the whole of them.
      if (
        gaps.length > 0 &&
        (own?.before !== true ||
          own.distance > 4 ||
          !gaps.every((gap) => /^[ -]$/.test(gap)) ||
          /^[ -]?\d/.test(reading.text.slice(end, end + 2)))
      )
        return [];
      const valid = inn(digits);
      const span = { start, end };
      if (own !== undefined)
        return [
          {
            ...span,
            score: valid ? 0.99 : 0.75,
            evidence: valid ? ('checksum' as const) : ('context' as const),
            because: valid ? 'ИНН' : own.text,
          },
        ];
      // Both check digits right and a region before them: one number in a hundred by chance, so nothing but papers of a person may stand by.
      const free =
        near.every(({ kind }) => personal.has(kind)) ||
        (digits.length === 12 && taxes.test(reading.lower.slice(Math.max(0, start - 90), end + 90)));
      const alone = valid && digits.length === 12 && gaps.length === 0 && free && !/^0{2}|^[2-9]9{2}/.test(digits);
      return alone ? [{ ...span, score: 0.6, evidence: 'context' as const, because: 'ИНН' }] : [];
    });
  },
  found: [
    ['ИНН 7707083893', '7707083893'],
    ['Мой ИНН 500100732259, проверьте', '500100732259'],
    ['СНИЛС 112-233-445 95, второе налоговое, 500100732259', '500100732259'],
    ['инн: 055044879076', '055044879076'],
    ['ИНН 2315 4077 1854. Клиника', '2315 4077 1854'],
    ['инн физ. лица — 5001-0073-2259', '5001-0073-2259'],
    ['инн мой 500-100-732-259', '500-100-732-259'],
    ['ИНН, если нужен: 500100 732259', '500100 732259'],
    ['ИНН: 7707 083893, КПП', '7707 083893'],
    ['tax ID is 2315 0862 9490', '2315 0862 9490'],
    ['500100732259 — это мой инн', '500100732259'],
    ['просят инн. вот он 500100732259 и паспорт 4018 337590', '500100732259'],
  ],
  ignored: [
    'Чек 109546224676',
    'Заказ 7707083893',
    'трек 500100732259',
    'телефон 79161234567',
    'ИНН пришлю. Карта 2202 2053 1190 6637',
    '4510 123456, ИНН не помню',
  ],
});
