import { snils } from '../checks/checksums';
import { around, claim, fromRuns, spokenOf } from '../reading';
import { defineRecognizer } from '../recognizer';

const separators = /^(?:[ \t]?[-. /_]?[ \t]?|\n[> \t]*)$/;

const shapes = /^(?:11|3-3-3-2|9-2|3-3-5|3-6-2)$/;

export default defineRecognizer({
  type: 'SNILS',
  cues: [
    'снилс*',
    'snils',
    'пенсионн*',
    'страховой номер',
    'номер страхового',
    'номер страхового свидетельства',
    'страховое свидетельство',
    'страхового свидетельства',
    'страховой',
    'страхового номера',
    'зеленая карточка',
  ],
  find(reading) {
    // «снилс ноль сорок семь, триста восемнадцать …»: read out.
    const said = reading.spelled.flatMap(({ start, end, digits }) => {
      const own = digits.length === 11 ? claim(around(reading, { start, end }), ['SNILS']) : undefined;
      return own === undefined ? [] : [{ start, end, score: 0.9, evidence: 'context' as const, because: own.text }];
    });
    const typed = fromRuns(
      reading.groups,
      { least: 11, most: 11, groupsAtMost: 5, shapes: /./ },
      ({ start, end, digits, shape, gaps, first, last }) => {
        if (first.glued || last.gluedAfter || !gaps.every((gap) => separators.test(gap))) return [];
        const near = around(reading, { start, end });
        const own = claim(near, ['SNILS']);
        const valid = snils(digits);
        // Grouped as nobody groups it, its key has to tell it.
        if (!valid && !shapes.test(shape)) return [];
        if (own !== undefined)
          return [
            { start, end, score: valid ? 0.99 : 0.8, evidence: valid ? ('checksum' as const) : ('context' as const), because: own.text },
          ];
        const drawn = shape === '3-3-3-2' && /^[- ]$/.test(gaps[0] ?? '') && gaps[0] === gaps[1] && !/^[78]/.test(digits);
        if (valid && !/^[78]?9\d{9,10}$/.test(digits) && spokenOf(reading, start, ['SNILS']))
          return [{ start, end, score: 0.9, evidence: 'checksum' as const, because: 'СНИЛС' }];
        return valid && drawn ? [{ start, end, score: 0.9, evidence: 'checksum' as const, because: 'СНИЛС' }] : [];
      },
    );
    return [...typed, ...said];
  },
  found: [
    ['СНИЛС-то? 113-714-312 13, записали? А мужа покойного вот: 12334753335, тут без чёрточек', '113-714-312 13', '12334753335'],
    ['Снилс и паспорт скидываю сюда, раз почта у вас опять не работает: 112 233 445 95', '112 233 445 95'],
    ['СНИЛС 112-233-445 95', '112-233-445 95'],
    ['Снилс 134_705_862_60. Нынешний', '134_705_862_60'],
    ['в СНИЛСе (145 288 601-78) первый вариант', '145 288 601-78'],
    ['СНИЛСы: 163-902-447 66 (мой), 071-556-830 71 (мама)', '163-902-447 66', '071-556-830 71'],
    ['SNILS (112 233 445 95) attached', '112 233 445 95'],
    ['снилс 11223344595', '11223344595'],
    ['Номер 112-233-445 95 верный', '112-233-445 95'],
    ['СНИЛС 11223344 5 95, а доход 62 тыс.', '11223344 5 95'],
    ['корп. 3, кв. 88\n112 233 445 95\ninna@inbox.example', '112 233 445 95'],
    ['страховое свидетельство 106 538 720 52', '106 538 720 52'],
  ],
  ignored: [
    'Телефон 89161234567',
    'заказ 112-233-445 96',
    'снилс 11223344 5 96',
    'Телефон 812 233 445 95',
    'СНИЛС не нужен',
    '89161529953',
  ],
});
