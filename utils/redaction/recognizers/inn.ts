import { inn } from '../checks/checksums';
import { around, claim } from '../reading';
import { defineRecognizer } from '../recognizer';

export default defineRecognizer({
  type: 'INN',
  cues: [
    'инн',
    'инна',
    'inn',
    'налогоплательщик*',
    'налоговый номер',
    'идентификационный номер налогоплательщика',
    'tax id',
    'tin',
    'инн/кпп',
  ],
  find(reading) {
    return reading.groups.flatMap((group) => {
      const { start, end, digits, glued, gluedAfter } = group;
      if (glued || gluedAfter || (digits.length !== 10 && digits.length !== 12)) return [];
      const near = around(reading, group);
      const own = claim(near, ['INN']);
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
      // Both check digits right and a region before them: one number in a hundred by chance, so nothing else may claim it.
      const alone = valid && digits.length === 12 && near[0] === undefined && !/^0{2}|^[2-9]9{2}/.test(digits);
      return alone ? [{ ...span, score: 0.6, evidence: 'context' as const, because: 'ИНН' }] : [];
    });
  },
  found: [
    ['ИНН 7707083893', '7707083893'],
    ['Мой ИНН 500100732259, проверьте', '500100732259'],
    ['инн: 055044879076', '055044879076'],
    ['500100732259 — это мой инн', '500100732259'],
  ],
  ignored: ['Чек 109546224676', 'Заказ 7707083893', 'трек 500100732259', 'телефон 79161234567'],
});
