import { papersByForm } from '../papers';
import { around, claim, nearest, fromRuns, spokenOf } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';

/** Between series and number: spaces, a dash, №. */
const sign = /^(?:,?[ \t]{0,2}(?:№|N|#|-|—|\/|,)?[ \t]{0,2}|[ \t]*\n[> \t]{0,4})$/;
/** A word between them parts the passport in two: no span may hold a key word. */
const parted =
  /(?<![\da-zà-ɏа-ӿ-])(\d{2} ?\d{2})[ \t,;:.]{1,3}\n?[ \t>]*(?:№|номер|number|no\.?|ном\.?|n)[ \t.:№-]{1,4}(\d{6}|\d{3} \d{3})(?!\d)/g;

/** What a number of this form may be instead. */
const others = [
  'ORDER',
  'TRACK',
  'SKU',
  'RECEIPT',
  'TICKET',
  'CONTRACT',
  'DRIVER_LICENSE',
  'VEHICLE_DOC',
  'FOREIGN_PASSPORT',
  'PHONE',
  'AMOUNT',
];

const shapes = /^(?:10|4-6|2-2-6|2-8|4-3-3|2-2-3-3|5-5|2-2-2-4|2-2-2-2-2|4-2-4|4-2-2-2|2-2-2-2-2)$/;

/** «паспорт серии 6015 № выдачи не разобрать, сам номер 338190»: series and number with talk between them. */
const apart =
  /(?<![a-zà-ɏа-ӿ\d])(?:серия|серии|серию|сер\.?|series|паспорт|документ)[ \t:№-]{1,4}(\d{2} ?\d{2})(?!\d)((?:[^\d]|(?<!\d)\d{1,2}(?!\d)){2,90}?)(?<![a-zà-ɏа-ӿ])(?:номер|number|ном\.?|№)[ \t:№-]{1,4}(\d{3} ?\d{3})(?!\d)/g;

/** «80 19 серия, а номер 602715»: the series stands before its word. */
const ahead =
  /(?<![\da-zà-ɏа-ӿ-])(\d{2} ?\d{2})[ \t]{0,2}[-—(:]?[ \t]?(?:это )?(?:серия|сер\.|series)(?![a-zà-ɏа-ӿ])([^\d\n]{1,30})(\d{3} ?\d{3})(?!\d)/g;
/** «номер 602715, серия 80 19»: the number first. */
const turned =
  /(?<![a-zà-ɏа-ӿ])(?:номер|number|№)[ \t:№—-]{1,4}(\d{3} ?\d{3})(?!\d)([^\d\n]{1,12}(?:серия|серии|сер\.|series)[^\d\n]{1,4})(\d{2} ?\d{2})(?![\d.])/g;

/** «паспорт вот мой: четыре цифры 2205, потом шесть — 718840»: told by how many figures come. */
const counted =
  /(?:четыре|4)(?: цифры)?[ :—-]{1,3}(\d{2} ?\d{2})(?!\d)([^\d\n.]{1,24}(?:шесть|6)(?: цифр)?[^\d\n.]{1,6})(\d{3} ?\d{3})(?!\d)/g;

function plausible(digits: string): boolean {
  // Region and year of the blank; the year is what is printed on it, 97 to now, give or take.
  return !/^0{2}/.test(digits) && digits.length === 10;
}

function halves(text: string, index: number, whole: string, first: string, second: string): readonly Candidate[] {
  const start = index + whole.indexOf(first);
  const end = index + whole.length;
  const shared = { score: 0.9, evidence: 'prefix' as const, because: 'серия … номер' };
  return /[A-Za-zÀ-ӿḀ-ỿ]/u.test(text.slice(start + first.length, end - second.length))
    ? [
        { start, end: start + first.length, ...shared },
        { start: end - second.length, end, ...shared },
      ]
    : [];
}

export default defineRecognizer({
  type: 'PASSPORT',
  cues: [
    'паспорт',
    'паспорта',
    'паспорту',
    'паспорте',
    'паспортом',
    'паспортн*',
    'пасп',
    'ксив*',
    'прописк*',
    'прописан*',
    'место рождения',
    'док-т',
    'удост личность',
    'удост личности',
    'серия и номер',
    'серия паспорта',
    'номер паспорта',
    'выдан',
    'passport',
    'удостоверение личности',
    'документ',
    'гражданин*',
    'данные паспорта',
  ],
  find(reading) {
    const whole = fromRuns(
      reading.groups,
      { least: 10, most: 10, groupsAtMost: 5, shapes },
      ({ start, end, digits, shape, gaps, first, last }): readonly Candidate[] => {
        if (first.glued || last.gluedAfter || !plausible(digits)) return [];
        // «новый 9194407733. Паспорт у меня …»: a mobile before a new sentence.
        if (
          shape === '10' &&
          digits.startsWith('9') &&
          /^[.!?] /.test(reading.text.slice(end, end + 2)) &&
          around(reading, { start, end })[0]?.before !== true
        )
          return [];
        // «92 13 № 448 061»: the sign stands where the series ends.
        const edge = shape.startsWith('2-2-') ? 1 : 0;
        if (!gaps.every((gap, at) => (at === edge || shape === '2-8' ? sign.test(gap) || gap.includes('№') : /^[ -]?$/.test(gap))))
          return [];
        const near = around(reading, { start, end });
        const own = claim(near, ['PASSPORT', 'DEPT_CODE', 'SERIES', 'DOB']);
        // «паспорт украли, его номер был 5318 402291»: no phone is grouped so, whatever «номер» stands for elsewhere.
        if (
          own === undefined &&
          /^(?:4-6|2-2-6)$/.test(shape) &&
          /паспорт[^.!?\n]{0,60}(?:номер|№)[^.!?\n\d]{0,16}$/u.test(reading.lower.slice(Math.max(0, start - 90), start))
        )
          return [{ start, end, score: 0.9, evidence: 'prefix', because: 'паспорт' }];
        // «Снилс и паспорт скидываю сюда: …, 1809 662345»: the form of a passport where one is spoken of and nothing nearer is.
        if (
          own === undefined &&
          nearest(near, others) === undefined &&
          /^(?:4-6|2-2-6)$/.test(shape) &&
          spokenOf(reading, start, ['PASSPORT'])
        )
          return [{ start, end, score: 0.7, evidence: 'context' as const, because: 'паспорт' }];
        if (
          own === undefined ||
          (own.kind === 'DOB' && (shape === '10' || nearest(near, ['PASSPORT', 'SERIES', 'DEPT_CODE']) === undefined)) ||
          nearest(near, ['FOREIGN_PASSPORT'], own.distance) !== undefined
        )
          return [];
        // «полис ОСАГО серии ХХХ № 0412776519»: a series of letters is no passport's.
        if (
          own.kind === 'SERIES' &&
          /сери[а-я]{1,2}[ :]{1,2}[а-яa-z]{2,3}[ №:-]{1,4}$/u.test(reading.lower.slice(Math.max(0, start - 20), start))
        )
          return [];
        return [{ start, end, score: 0.9, evidence: 'context' as const, because: own.text }];
      },
    );
    const two = [...reading.lower.matchAll(parted)].flatMap((match) => {
      const near = around(reading, { start: match.index, end: match.index + (match[1]?.length ?? 0) });
      if (
        nearest(near, ['PASSPORT', 'DEPT_CODE', 'SERIES']) === undefined ||
        claim(near, ['DRIVER_LICENSE', 'VEHICLE_DOC', 'MILITARY_ID', 'ORDER']) !== undefined
      )
        return [];
      return halves(reading.text, match.index, match[0], match[1] ?? '', match[2] ?? '');
    });
    const spoken = reading.cues.some(({ kind }) => kind === 'PASSPORT' || kind === 'DEPT_CODE' || kind === 'SERIES' || kind === 'DOB');
    const far = (spoken ? [apart, ahead, turned, counted] : [])
      .flatMap((pattern) => [...reading.lower.matchAll(pattern)].map((match) => ({ match, pattern })))
      .flatMap(({ match, pattern }) => {
        const [text, first = '', , second = ''] = match;
        const kinds = ['PASSPORT', 'DEPT_CODE', ...(pattern === apart ? ['SERIES', 'DOB'] : [])];
        return spokenOf(reading, match.index, kinds) &&
          claim(around(reading, { start: match.index, end: match.index + text.length }), [
            'DRIVER_LICENSE',
            'VEHICLE_DOC',
            'MILITARY_ID',
            'OMS',
          ]) === undefined
          ? halves(reading.text, match.index, text, first, second)
          : [];
      });
    // «паспорт сорок шесть ноль девять, семьсот двенадцать …»: read out.
    const said = reading.spelled.flatMap(({ start, end, digits }) => {
      const near = around(reading, { start, end });
      // «последние цифры паспорта? — Да я всё скажу, пятьдесят семь ноль девять …»: asked for in the line before.
      const asked =
        digits.length === 10 && near.every(({ kind }) => kind === 'PASSPORT') && spokenOf(reading, start, ['PASSPORT'])
          ? { text: 'паспорт' }
          : undefined;
      const own = plausible(digits) ? (claim(near, ['PASSPORT', 'SERIES', 'DEPT_CODE']) ?? asked) : undefined;
      return own === undefined ? [] : [{ start, end, score: 0.9, evidence: 'context' as const, because: own.text }];
    });
    // «серия сорок пять десять номер сто двадцать три …»: read out in two.
    for (const [at, series] of reading.spelled.entries()) {
      const number = reading.spelled[at + 1];
      if (series.digits.length !== 4 || number?.digits.length !== 6 || number.start - series.end > 40) continue;
      const own = claim(around(reading, series), ['PASSPORT', 'SERIES', 'DEPT_CODE'], 6);
      if (own === undefined) continue;
      for (const { start, end } of [series, number]) said.push({ start, end, score: 0.9, evidence: 'context', because: own.text });
    }
    const taken = new Set(whole.map(({ start }) => start));
    return [...whole, ...two, ...far, ...said, ...papersByForm(reading, 'PASSPORT').filter(({ start }) => !taken.has(start))];
  },
  found: [
    ['Паспорт 4510 123456', '4510 123456'],
    ['Я доверил ей всё: и 4611 204 558, и прописку', '4611 204 558'],
    ['Звонят и знают мой адрес и даже 6512 № 337480. Это вы слили?', '6512 № 337480'],
    ['Сыну отказали. Я мать, Цой Светлана, 0509 118273, 250-008.', '0509 118273'],
    ['паспорт 45 10 № 123456, выдан', '45 10 № 123456'],
    ['пришлите серию и номер паспорта.\n> 8005\n> 660417', '8005\n> 660417'],
    ['паспорт серии 6015 № выдачи не разобрать, сам номер 338190', '6015', '338190'],
    [
      'диктую: паспорт сорок шесть ноль девять, семьсот двенадцать, триста пятьдесят один',
      'сорок шесть ноль девять, семьсот двенадцать, триста пятьдесят один',
    ],
    [
      'серия сорок пять десять номер сто двадцать три четыреста пятьдесят шесть',
      'сорок пять десять',
      'сто двадцать три четыреста пятьдесят шесть',
    ],
    ['паспорт такой: 80 19 серия, а номер 602715', '80 19', '602715'],
    ['Паспорт РФ, 4510 — серия, 123456 — номер', '4510', '123456'],
    ['мой паспорт: номер 602715, серия 80 19', '602715', '80 19'],
    ['паспорт: номер — 118044, серия — 46 02', '118044', '46 02'],
    ['passport: number 602715, series 8019', '602715', '8019'],
    ['Док-т удост. личность: 6010 774120', '6010 774120'],
    ['Документ доверенного лица 92 13 № 448 061', '92 13 № 448 061'],
    ['Документ 46 02 и дальше номер: 118 044', '46 02', '118 044'],
    ['серия 52 04, выдан УВД-2 Октябрьского АО г. Омска, номер 771804', '52 04', '771804'],
    ['Паспорт: серия 4510 номер 123456', '4510', '123456'],
    ['серия и номер паспорта: 4510123456', '4510123456'],
    ['4510 123456 — мой паспорт', '4510 123456'],
    ['паспорт: серия 4511, № 776543', '4511, № 776543'],
  ],
  ignored: [
    'Заказ 4510 123456',
    'Паспорт изделия прилагается',
    'загранпаспорт 71 5187473',
    'Телевизор, 4510 серия, номер 123456',
    'Трек 4510123456',
    'Билет 0417 228190, зона 6',
    'Рейс ТК 3767, бирка 0235 418809',
    'партия артикула 4510 123456-К',
    'Второй водитель Сайфуллин, у него 1621 704418',
    'водительское удостоверение 4510 123456',
  ],
});
